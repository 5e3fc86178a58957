import { createContext, useContext, useEffect, useState } from 'react';
import { interfaceCodes, languageOf, mother, type InterfaceCode } from '../../templates/messages/codes.ts';
import { problems, type ProblemWords } from '../../templates/messages/ja/problems/index.ts';
import { screens, type ScreenWords } from '../../templates/messages/ja/screens/index.ts';
import { japanese, loadLanguage, type Language } from '../../templates/parts/language.ts';

export { interfaceCodes, mother, type InterfaceCode };

/** All texts of a page: its own, those of problems, and those of the papers with their formats of dates. */
export type Words = {
  readonly code: InterfaceCode;
  readonly screens: ScreenWords;
  readonly problems: ProblemWords;
  readonly claim: Language;
};

/** The mother comes with the program; the words of another language when somebody chooses it. */
const ofMother: Words = { code: mother, screens, problems, claim: japanese };
const loaded = new Map<InterfaceCode, Words>([[mother, ofMother]]);

export async function loadWords(code: InterfaceCode): Promise<Words> {
  const known = loaded.get(code);
  if (known !== undefined) return known;
  const language = languageOf(code);
  const [ofPages, ofProblems, claim] = await Promise.all([language.screens(), language.problems(), loadLanguage(code)]);
  const words = { code, screens: ofPages, problems: ofProblems, claim };
  loaded.set(code, words);
  return words;
}

/** The words of a language; until they are loaded those that were shown before, at first the mother's. */
export function useWordsIn(code: InterfaceCode): Words {
  const [words, setWords] = useState(() => loaded.get(code) ?? ofMother);
  useEffect(() => {
    let wanted = true;
    void loadWords(code).then((found) => {
      if (wanted) setWords(found);
    });
    return () => {
      wanted = false;
    };
  }, [code]);
  return words;
}

export const LanguageContext = createContext<Words>(ofMother);
export const useWords = (): Words => useContext(LanguageContext);

/** What the switches of languages offer, each in its own words. */
export const languageOptions = interfaceCodes.map((value) => ({ value, label: languageOf(value).name }));
export const shortLanguageOptions = interfaceCodes.map((value) => ({ value, label: languageOf(value).short }));
