import type { StoredRecord } from '../../client/types.ts';
import { textOf } from '../../session/records.ts';
import { groupBy } from './group-by.ts';

/** One line of the table: a row of the record, or a date without one. A date may have several rows. */
export type Line = { readonly date: string; readonly record: StoredRecord | null; readonly first: boolean };

const byDates = new WeakMap<readonly StoredRecord[], ReadonlyMap<string, readonly StoredRecord[]>>();

/** The rows of each date, in order. Memoised: the same map for the same list. */
export function rowsByDate(days: readonly StoredRecord[]): ReadonlyMap<string, readonly StoredRecord[]> {
  const known = byDates.get(days);
  if (known !== undefined) return known;
  const made = groupBy(days, ({ body }) => textOf(body, 'date'));
  byDates.set(days, made);
  return made;
}

export function linesOf(dates: readonly string[], days: readonly StoredRecord[]): readonly Line[] {
  const rows = rowsByDate(days);
  return dates.flatMap((date): readonly Line[] => {
    const found = rows.get(date) ?? [];
    if (found.length === 0) return [{ date, record: null, first: true }];
    return found.map((record, i) => ({ date, record, first: i === 0 }));
  });
}
