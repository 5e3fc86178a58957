import { languageOf, mother, type LanguageCode } from '../messages/codes.ts';
import { papers } from '../messages/ja/papers/index.ts';
import type { PaperWords } from '../messages/ja/papers/index.ts';
import type { Writing } from '../messages/language.ts';
import { citation } from './citation.ts';

export { fill } from '../messages/text.ts';

/** The words of the papers with the ways in which the language writes dates, money, lists and citations. */
export type Language = Writing & { readonly words: PaperWords; readonly citation: (text: string) => string };

export const withWords = (writing: Writing, words: PaperWords): Language => ({
  ...writing,
  words,
  citation: (text) => citation(text, words.acts, writing.cites),
});

/** The text of every paper; what else is on it is a translation. */
export const japanese: Language = withWords(languageOf(mother), papers);

/** A language with the words of its papers. */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  const language = languageOf(code);
  return withWords(language, await language.papers());
}

/** The languages of one paper: Japanese is the text, the client's language a translation beside or beneath. */
export type Tongues = { readonly japanese: Language; readonly client: Language | null };
export const tongues = (language: Language): Tongues => ({
  japanese,
  client: language.code === mother ? null : language,
});

/** The same words in Japanese and, where the paper is translated, in the client's language. */
export type Pair = { readonly ja: string; readonly client: string | null };
export const say = ({ japanese: ja, client }: Tongues, words: (language: Language) => string): Pair => ({
  ja: words(ja),
  client: client === null ? null : words(client),
});
