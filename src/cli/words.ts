import { interfaceCodes, languageOf, mother, type InterfaceCode } from '../../templates/messages/codes.ts';
import type { ProblemWords } from '../../templates/messages/ja/problems/index.ts';
import type { TerminalWords } from '../../templates/messages/ja/terminal/index.ts';
import { fillFrom, textFor } from '../../templates/messages/text.ts';
import { loadLanguage, type Language } from '../../templates/parts/language.ts';

export { fill } from '../../templates/messages/text.ts';
export { interfaceCodes, mother, type InterfaceCode };

/** What the command line says: its own words, those of problems, and those of the papers for results. */
export type InterfaceWords = TerminalWords & { readonly problems: ProblemWords; readonly claim: Language };

export async function loadWords(code: InterfaceCode): Promise<InterfaceWords> {
  const language = languageOf(code);
  const [terminal, problems, claim] = await Promise.all([language.terminal(), language.problems(), loadLanguage(code)]);
  return { ...terminal, problems, claim };
}

/** Fills in values. A missing value leaves its place empty, because printing a message must not fail. */
export const fillData = (text: string, data: Readonly<Record<string, string>>): string =>
  fillFrom(text, data, () => '').trimEnd();

/** What stands for a code in a table of words; a code without words stands for itself. */
export const labelOf = (words: object, code: string): string => textFor(words, code) ?? code;
