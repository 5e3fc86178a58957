import { createContext, useContext } from 'react';
import { en as enProblems } from '../../templates/messages/interface/en.ts';
import { ja as jaProblems, type InterfaceWords } from '../../templates/messages/interface/ja.ts';
import { en } from '../../templates/messages/screens/en.ts';
import { ja, type ScreenWords } from '../../templates/messages/screens/ja.ts';
import { tongues, type Language } from '../../templates/parts/language.ts';

export type LanguageCode = 'ja' | 'en';

/** Everything that a page says: its own words, those of problems, and those of the papers with their ways of writing dates. */
export type Words = {
  readonly code: LanguageCode;
  readonly screens: ScreenWords;
  readonly problems: InterfaceWords['problems'];
  readonly claim: Language;
};

const languages: Readonly<Record<LanguageCode, Words>> = {
  ja: { code: 'ja', screens: ja, problems: jaProblems.problems, claim: tongues('ja').japanese },
  en: { code: 'en', screens: en, problems: enProblems.problems, claim: tongues('en').client ?? tongues('en').japanese },
};

export const wordsIn = (code: LanguageCode): Words => languages[code];

export const LanguageContext = createContext<Words>(languages.ja);
export const useWords = (): Words => useContext(LanguageContext);
