import { isDocumentId, paperRow } from '../../../templates/papers.ts';
import type { Words } from '../../words/language-context.ts';

/** The title of the paper; an unknown id is shown as it is. */
export function paperTitle(document: string, { claim, screens }: Words): string {
  if (document === 'result') return screens.papers.issued.result;
  return isDocumentId(document) ? claim.words.documents[document].title : document;
}

/** Who gets the paper. */
export function addresseesText(document: string, { claim, screens: { papers } }: Words): string {
  if (!isDocumentId(document)) return '';
  const { to } = paperRow(document);
  const names = to === 'all' ? papers.addressees.all : claim.list(to.map((one) => papers.addressees[one]));
  return papers.to.replace('{names}', names);
}

export function languageName(code: string, { screens }: Words): string {
  const { languages } = screens.papers;
  return code in languages ? languages[code as keyof typeof languages] : code;
}
