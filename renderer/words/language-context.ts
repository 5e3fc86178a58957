import { createContext, useContext } from 'react';
import { problems as enProblems } from '../../templates/messages/en/problems/index.ts';
import { screens as enScreens } from '../../templates/messages/en/screens/index.ts';
import { problems as jaProblems, type ProblemWords } from '../../templates/messages/ja/problems/index.ts';
import { screens as jaScreens, type ScreenWords } from '../../templates/messages/ja/screens/index.ts';
import { tongues, type Language } from '../../templates/parts/language.ts';

export type LanguageCode = 'ja' | 'en';

/** All texts of a page: its own, those of problems, and those of the papers with their formats of dates. */
export type Words = {
  readonly code: LanguageCode;
  readonly screens: ScreenWords;
  readonly problems: ProblemWords;
  readonly claim: Language;
};

const languages: Readonly<Record<LanguageCode, Words>> = {
  ja: { code: 'ja', screens: jaScreens, problems: jaProblems, claim: tongues('ja').japanese },
  en: { code: 'en', screens: enScreens, problems: enProblems, claim: tongues('en').client ?? tongues('en').japanese },
};

export const wordsIn = (code: LanguageCode): Words => languages[code];

export const LanguageContext = createContext<Words>(languages.ja);
export const useWords = (): Words => useContext(LanguageContext);
