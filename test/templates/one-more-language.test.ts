import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openStateFile } from '../../electron/main/shell-state.ts';
import { loadWords as loadShell, shellWords } from '../../electron/main/words.ts';
import { paperLanguages } from '../../renderer/pages/parties/options.ts';
import { languageName } from '../../renderer/pages/papers/paper-title.ts';
import { languageOptions, loadWords, shortLanguageOptions } from '../../renderer/words/language-context.ts';
import { contract } from '../../src/contract/contract.ts';
import { createPrinter } from '../../src/wiring/print/printer.ts';
import { packetDocuments } from '../../templates/documents/index.ts';
import { interfaceCodes, languageCodes, type InterfaceCode } from '../../templates/messages/codes.ts';
import { loadLanguage } from '../../templates/parts/language.ts';
import { mibarai, scratchFolder } from '../cli/terminal.ts';
import { exampleReport } from './report.ts';
import { plainText } from './plain-text.ts';

// The files of a worker share their modules: this one reads them anew, with the line that a new language takes.
vi.hoisted(() => {
  vi.resetModules();
});
afterAll(() => {
  vi.resetModules();
});
vi.mock('../../templates/messages/languages.ts', async (original) => ({
  ...(await original()),
  ...(await import('./made-up-language.ts')),
}));

/** No code of the list as the compiler knows it, for it stands in the list of this test alone. */
const xx = 'xx' as InterfaceCode;

describe('a language that stands in the one list', () => {
  test('is a language of the papers and of the program, behind the mother', () => {
    for (const codes of [languageCodes, interfaceCodes]) {
      expect(codes[0]).toBe('ja');
      expect(codes.slice(1)).toContain('xx');
      expect([...codes.slice(1)].sort()).toEqual(codes.slice(1));
    }
  });

  test('is offered by every switch and field of the pages', async () => {
    expect(languageOptions).toContainEqual({ value: 'xx', label: 'Xxish' });
    expect(shortLanguageOptions).toContainEqual({ value: 'xx', label: 'XX' });
    expect(paperLanguages('en', (name) => name)).toContainEqual({ value: 'xx', label: 'Xxish' });
    const words = await loadWords(xx);
    expect(words.code).toBe('xx');
    expect(words.claim.list(['a', 'b'])).toBe('a xx b');
    expect(languageName('vi', await loadWords('ja'))).toBe('ベトナム語（Tiếng Việt）');
    expect(languageName('xx', await loadWords('ja'))).toBe('Xxish');
    expect(languageName('qq', await loadWords('ja'))).toBe('qq');
  });

  test('may be chosen in the settings, and the shell remembers it', async () => {
    const settings = { who: '', language: 'xx', appearance: 'system', backups: { keep: 1 }, policy: {} };
    expect(contract['settings.write'].request.safeParse(settings).success).toBe(true);
    expect(contract['settings.write'].request.safeParse({ ...settings, language: 'qq' }).success).toBe(false);
    const file = join(scratchFolder(), 'shell.json');
    writeFileSync(file, JSON.stringify({ window: null, language: 'xx', appearance: 'system', lockWithScreen: false }));
    expect(openStateFile(file, () => undefined).get().language).toBe('xx');
    await loadShell();
    expect(shellWords(xx).menu.file).toBe('File');
  });

  test('speaks on the command line, which names it where another is asked for', async () => {
    expect((await mibarai(['compute', '--help', '--lang', 'xx'])).stdout).toContain('Computes');
    expect((await mibarai(['packet', '--help', '--lang', 'en'])).stdout).toMatch(/ja\|.*\|xx/);
    expect((await mibarai(['--lang', 'qq'])).stderr).toMatch(/ja, .*xx/);
  });

  test('has papers, beside the Japanese text', async () => {
    const printer = createPrinter({});
    expect(printer.languages).toContain('xx');
    await printer.close();
    const [summary] = packetDocuments(exampleReport(), await loadLanguage(xx), ['claim-summary']);
    expect(plainText(summary!.definition)).toContain('訳文は校閲を経ていません。');
    expect(plainText(summary!.definition)).toContain('Overtime premium');
  });
});
