import { isInterface, languageOf, type LanguageCode } from '../../templates/messages/codes.ts';

/** The parts of a language that it has, each with its words. */
export async function partsOf(code: LanguageCode): Promise<ReadonlyMap<string, object>> {
  const language = languageOf(code);
  const parts = new Map<string, object>([['papers', await language.papers()]]);
  if (isInterface(language))
    for (const part of ['screens', 'problems', 'terminal', 'shell'] as const) parts.set(part, await language[part]());
  return parts;
}

/** Every text of a table of words with its path. */
export function textsOf(words: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

/** Every text of a language, by part and path. */
export async function allTexts(code: LanguageCode): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await partsOf(code))].flatMap(([part, words]) => textsOf(words, part)));
}
