import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actionText } from '../../../renderer/words/action-text.ts';
import { wordsIn } from '../../../renderer/words/language-context.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** Codes of actions: they stand with their data, which problems never do in one line. */
function codesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [...readFileSync(join(root, folder, name), 'utf8').matchAll(/code: '([a-z-]+)',\s*data\b/g)])
    .map(([, code = '']) => code);
}

test('what a person did has words in both languages, whatever page it was done on', () => {
  const codes = new Set([...codesIn('renderer'), ...codesIn('src/services/desk')]);
  // A search that finds nothing would pass anything.
  expect(codes).toContain('worker-remove');
  for (const code of codes)
    for (const language of ['ja', 'en'] as const)
      expect(actionText({ code, data: {} }, wordsIn(language)), `${language} ${code}`).not.toBe(code);
});

test('the data of an action stand in its words, and what is missing leaves no gap mark', () => {
  const words = wordsIn('en');
  expect(actionText({ code: 'worker-remove', data: { name: 'A' } }, words)).toBe('Worker A was removed');
  expect(actionText({ code: 'worker-remove', data: {} }, words)).not.toContain('{');
  expect(actionText({ code: 'of-a-later-version', data: {} }, words)).toBe('of-a-later-version');
});
