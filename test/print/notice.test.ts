import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the notice names every package that the product brings along', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean }> };
  const shipped = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const notice = read('docs/third-party/NOTICE.md');
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.filter((name) => !notice.includes(`\`${name}\``))).toEqual([]);
});
