import { en } from '../../templates/messages/interface/en.ts';
import { ja, type InterfaceWords } from '../../templates/messages/interface/ja.ts';

export type { InterfaceWords };
export const interfaceLanguages = ['ja', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const wordsOf: Readonly<Record<InterfaceLanguage, InterfaceWords>> = { ja, en };

/** Puts values in. A value that a problem does not carry leaves its place empty: a message must never fail. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '').trimEnd();
