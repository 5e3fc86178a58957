import { isDocumentId, paperRow } from '../../../templates/papers.ts';
import { nameOf } from '../../../templates/messages/codes.ts';
import { fill } from '../../../templates/messages/text.ts';
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
  return fill(papers.to, { names });
}

/** What the language of the screen calls a language, with its own name where that is another; what is no language stands for itself. */
export function languageName(code: string, { screens, code: spoken }: Words): string {
  const found = nameOf(code, spoken);
  if (found === null) return code;
  return found.name === found.own ? found.name : fill(screens.papers.languageNamed, found);
}
