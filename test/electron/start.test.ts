import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchDesktop } from '../support/desktop.ts';

test('the program starts, shows its page and ends', async () => {
  const desktop = await launchDesktop({ userData: mkdtempSync(join(tmpdir(), 'mibarai-')) });
  await desktop.page.getByRole('textbox').first().waitFor();
  await desktop.page.screenshot({ path: '/tmp/shell-1.png' });
  expect(desktop.warnings).toEqual([]);
  expect(await desktop.close()).toBe(0);
});
