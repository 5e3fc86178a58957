import type { InterfaceLanguage, PaperLanguage } from './language.ts';
import * as listed from './languages.ts';

/** What `languages.ts` lists: the modules of a list of languages, as the type of the list. */
type Listed = typeof listed;
type AnyLanguage = Listed[keyof Listed];

/** A language that a client may have papers in. */
export type LanguageCode = AnyLanguage['code'];
/** A language that the program itself speaks. */
export type InterfaceCode = Extract<AnyLanguage, InterfaceLanguage>['code'];

/** The mother of the catalogues, and the text of the papers. */
export const mother = 'ja' satisfies InterfaceCode;

/** The languages of a list by code, the mother first, then by their codes. */
export function inOrder<L extends PaperLanguage>(list: Readonly<Record<string, L>>): readonly L[] {
  const rank = ({ code }: L): string => (code === mother ? '' : code);
  return Object.values(list).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

export const isInterface = (language: PaperLanguage): language is InterfaceLanguage => 'screens' in language;

const languages: readonly AnyLanguage[] = inOrder<AnyLanguage>(listed);

export const languageCodes: readonly LanguageCode[] = languages.map(({ code }) => code);
export const interfaceCodes: readonly InterfaceCode[] = languages.flatMap((language) =>
  'screens' in language ? [language.code] : [],
);

type Of<Code> = Extract<AnyLanguage, { readonly code: Code }>;
/** The language of a code. */
export function languageOf<Code extends LanguageCode>(code: Code): Of<Code> {
  return languages.find((language): language is Of<Code> => language.code === code)!;
}

/** What a text in `language` calls another: its name there and, where it differs, its own. Null: a code that is no language here. */
export function nameOf(code: string, language: InterfaceCode): { readonly name: string; readonly own: string } | null {
  const found = languages.find((known) => known.code === code);
  if (found === undefined) return null;
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  return { name: names.of(code) ?? found.name, own: found.name };
}
