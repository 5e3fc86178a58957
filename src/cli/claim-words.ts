import { papers as en } from '../../templates/messages/en/papers/index.ts';
import { papers as ja } from '../../templates/messages/ja/papers/index.ts';
import { fill, type InterfaceLanguage } from './words.ts';

/** The words of the papers, for the tables of the terminal. A code without words stands for itself. */
export type ClaimWords = {
  readonly heads: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, string>>;
  readonly undecided: Readonly<Record<string, string>>;
  readonly derivations: DerivationWords;
};

/** Words of the derivation trees, as the papers have them. */
export type DerivationWords = {
  readonly rules: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly yen: string;
  readonly perHour: string;
  readonly hours: string;
};

const wordsByLanguage: Readonly<Record<InterfaceLanguage, ClaimWords>> = {
  ja: { heads: ja.heads.short, findings: ja.findings, undecided: ja.undecided, derivations: ja.derivations },
  en: { heads: en.heads.short, findings: en.findings, undecided: en.undecided, derivations: en.derivations },
};

export const claimWords = (language: InterfaceLanguage): ClaimWords => wordsByLanguage[language];

export const sayCode = (
  words: Readonly<Record<string, string>>,
  code: string,
  data: Readonly<Record<string, string>>,
): string => {
  const text = Object.hasOwn(words, code) ? words[code] : undefined;
  return text === undefined ? `${code} ${JSON.stringify(data)}` : fill(text, data);
};
