import type { CaseRow, ReplyOf } from '../client/types.ts';
import { pageOfRecord } from '../session/attention.ts';
import { filterCases } from '../session/case-list.ts';
import type { Words } from '../words/language-context.ts';
import { listedPages, type PageEntry } from './registry.ts';
import { casePage, appPage } from './routes.ts';

type Hit = ReplyOf<'cases.search'>['hits'][number];
export type SearchItem = {
  readonly href: string;
  readonly group: 'pages' | 'cases' | 'hits';
  readonly label: string;
  readonly sub: string;
};

const most = 8;
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Pages whose name contains the text: those of the open case first, then those outside a case. */
export function pageItems(words: Words, caseId: string | null, typed: string): readonly SearchItem[] {
  const item = ({ id, inCase }: PageEntry): SearchItem => ({
    href: inCase && caseId !== null ? casePage(caseId, id) : appPage(id),
    group: 'pages',
    label: words.screens.pages[id],
    sub: '',
  });
  return [...(caseId === null ? [] : listedPages(true)), ...listedPages(false)]
    .map(item)
    .filter(({ label }) => plain(label).includes(plain(typed.trim())));
}

export const caseItems = (rows: readonly CaseRow[], typed: string): readonly SearchItem[] =>
  filterCases(rows, typed)
    .slice(0, most)
    .map(({ id, title, workers, employer }) => ({
      href: casePage(id, 'overview'),
      group: 'cases',
      label: title,
      sub: [...workers.slice(0, 2), employer].filter(Boolean).join(' · '),
    }));

/** Kinds of records whose page takes a record in its address. */
const shownAlone: readonly string[] = ['worker', 'evidence'];

export const hitItems = (hits: readonly Hit[]): readonly SearchItem[] =>
  hits.map(({ caseId, title, record, kind, excerpt }) => ({
    href: casePage(caseId, pageOfRecord(kind), ...(shownAlone.includes(kind) ? [record] : [])),
    group: 'hits',
    label: excerpt,
    sub: title,
  }));
