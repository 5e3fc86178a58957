import { problems as enProblems } from '../../templates/messages/en/problems/index.ts';
import { terminal as en } from '../../templates/messages/en/terminal/index.ts';
import { problems as jaProblems, type ProblemWords } from '../../templates/messages/ja/problems/index.ts';
import { terminal as ja, type TerminalWords } from '../../templates/messages/ja/terminal/index.ts';

/** What the command line says: its own words and those of problems. */
export type InterfaceWords = TerminalWords & { readonly problems: ProblemWords };
export const interfaceLanguages = ['ja', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const wordsOf: Readonly<Record<InterfaceLanguage, InterfaceWords>> = {
  ja: { ...ja, problems: jaProblems },
  en: { ...en, problems: enProblems },
};

/** Fills in values. A missing value leaves its place empty, because printing a message must not fail. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '').trimEnd();
