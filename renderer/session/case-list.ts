import { compare } from '../../templates/parts/number.ts';
import type { CaseRow } from '../client/types.ts';

export const sortColumns = ['parties', 'people', 'claimable', 'next', 'dies', 'problems', 'changed'] as const;
export type SortColumn = (typeof sortColumns)[number];
export type Sorting = { readonly column: SortColumn; readonly down: boolean };

/** The first sorting: nearest time limit first. */
export const firstSorting: Sorting = { column: 'next', down: false };

/** The same column again reverses the order; a new one begins with the largest sums or the latest change. */
export const sortedBy = (old: Sorting, column: SortColumn): Sorting =>
  old.column === column
    ? { column, down: !old.down }
    : { column, down: ['claimable', 'dies', 'problems', 'changed', 'people'].includes(column) };

const partiesOf = ({ workers, employer, title }: CaseRow): string => `${workers[0] ?? ''} ${employer} ${title}`;

type Compare = (a: CaseRow, b: CaseRow) => number;

const byText = (a: string, b: string): number => a.localeCompare(b, 'ja');
const byYen = (a: string, b: string): number => compare(a, b);

/** Missing values come last in either direction. */
const missingLast =
  <T>(valueOf: (row: CaseRow) => T | null, values: (a: T, b: T) => number, down: boolean): Compare =>
  (a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return down ? -values(x, y) : values(x, y);
  };

function comparison({ column, down }: Sorting): Compare {
  switch (column) {
    case 'parties':
      return missingLast(partiesOf, byText, down);
    case 'people':
      return missingLast(
        ({ workers }) => workers.length,
        (a, b) => a - b,
        down,
      );
    case 'claimable':
      return missingLast(({ claimable }) => claimable, byYen, down);
    case 'next':
      return missingLast(({ next }) => next?.date ?? null, byText, down);
    case 'dies':
      return missingLast(({ next }) => next?.yen ?? null, byYen, down);
    case 'problems':
      return missingLast(
        ({ problems }) => problems,
        (a, b) => a - b,
        down,
      );
    case 'changed':
      return missingLast(({ changedAt }) => changedAt, byText, down);
  }
}

export const sortCases = (rows: readonly CaseRow[], sorting: Sorting): readonly CaseRow[] =>
  [...rows].sort(comparison(sorting));

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Every typed word must be in the parties or the title. */
export function filterCases(rows: readonly CaseRow[], typed: string): readonly CaseRow[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return rows.filter(({ title, employer, workers }) => {
    const text = plain([title, employer, ...workers].join(' '));
    return words.every((word) => text.includes(word));
  });
}
