import type { Heads } from '../core/rows/heads.ts';
import { papers as en } from '../../templates/messages/en/papers/index.ts';
import { papers as ja, type PaperWords } from '../../templates/messages/ja/papers/index.ts';
import { ruleText } from '../../templates/parts/codes.ts';
import { fill, type InterfaceLanguage } from './words.ts';

/** The words of the papers, for the tables of the terminal. A code without words stands for itself. */
export type ClaimWords = {
  readonly heads: Heads<string>;
  readonly findings: Readonly<Record<string, string>>;
  readonly undecided: Readonly<Record<string, string>>;
  readonly derivations: DerivationWords;
  /** What a rule of a derivation says. */
  readonly rule: (rule: string) => string;
};

/** Words of the derivation trees, as the papers have them. */
export type DerivationWords = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly yen: string;
  readonly perHour: string;
  readonly hours: string;
  readonly days: string;
};

const wordsOf = (words: PaperWords): ClaimWords => ({
  heads: words.heads.short,
  findings: words.findings,
  undecided: words.undecided,
  derivations: words.derivations,
  rule: (rule) => ruleText(words, rule),
});

const wordsByLanguage: Readonly<Record<InterfaceLanguage, ClaimWords>> = { ja: wordsOf(ja), en: wordsOf(en) };

export const claimWords = (language: InterfaceLanguage): ClaimWords => wordsByLanguage[language];

export const sayCode = (
  words: Readonly<Record<string, string>>,
  code: string,
  data: Readonly<Record<string, string>>,
): string => {
  const text = Object.hasOwn(words, code) ? words[code] : undefined;
  return text === undefined ? `${code} ${JSON.stringify(data)}` : fill(text, data);
};
