import type { Words } from '../../words/language-context.ts';

/** The title that the paper itself bears; what has no title stands for itself. */
export function paperTitle(document: string, { claim, screens }: Words): string {
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = claim.words.documents;
  if (document === 'result') return screens.papers.issued.result;
  return (Object.hasOwn(titles, document) ? titles[document]?.title : undefined) ?? document;
}

export function languageName(code: string, { screens }: Words): string {
  const { languages } = screens.papers;
  return code in languages ? languages[code as keyof typeof languages] : code;
}
