import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actionText } from '../../../renderer/words/action-text.ts';
import { interfaceCodes, loadWords } from '../../../renderer/words/language-context.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** Codes of actions: they stand with their data, which problems never do in one line. */
function codesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [...readFileSync(join(root, folder, name), 'utf8').matchAll(/code: '([a-z-]+)',\s*data\b/g)])
    .map(([, code = '']) => code);
}

test('what a person did has words in every language, whatever page it was done on', async () => {
  const codes = new Set([...codesIn('renderer'), ...codesIn('src/services/desk')]);
  // A search that finds nothing would pass anything.
  expect(codes).toContain('worker-remove');
  for (const language of interfaceCodes) {
    const words = await loadWords(language);
    for (const code of codes) expect(actionText({ code, data: {} }, words), `${language} ${code}`).not.toBe(code);
  }
});

test('the data of an action stand in its words, and what is missing leaves no gap mark', async () => {
  const words = await loadWords('en');
  expect(actionText({ code: 'worker-remove', data: { name: 'A' } }, words)).toBe('Worker A was removed');
  expect(actionText({ code: 'worker-remove', data: {} }, words)).not.toContain('{');
  expect(actionText({ code: 'of-a-later-version', data: {} }, words)).toBe('of-a-later-version');
});
