import { findingText, ruleText, undecidedText } from '../../templates/parts/codes.ts';
import { languages, type Language } from '../../templates/parts/language.ts';
import type { Finding } from '../core/rows/findings.ts';
import type { Heads } from '../core/rows/heads.ts';
import type { Undecided } from '../core/rows/undecided.ts';
import type { InterfaceLanguage } from './words.ts';

/** The texts of the papers, for tables on the terminal. */
export type ClaimWords = {
  readonly heads: Heads<string>;
  readonly finding: (finding: Finding) => string;
  readonly undecided: (undecided: Undecided) => string;
  readonly derivations: DerivationWords;
  /** What a rule of a derivation says. */
  readonly rule: (rule: string) => string;
};

/** Texts of the derivations, as in the papers. */
export type DerivationWords = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly yen: string;
  readonly perHour: string;
  readonly hours: string;
  readonly days: string;
};

const wordsOf = (language: Language): ClaimWords => ({
  heads: language.words.heads.short,
  finding: (finding) => findingText(language, finding),
  undecided: (undecided) => undecidedText(language, undecided),
  derivations: language.words.derivations,
  rule: (rule) => ruleText(language.words, rule),
});

export const claimWords = (language: InterfaceLanguage): ClaimWords => wordsOf(languages[language]);
