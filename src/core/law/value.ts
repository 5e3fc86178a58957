import { err, ok, type Ok, type Result } from '../base/result.ts';
import { workDate, type WorkDate } from '../base/work-date.ts';

/** `high`: two independent copies agree, or one official page; `medium`: one copy, or a planned date; `low`: planned only. */
export type Confidence = 'high' | 'medium' | 'low';

/** 法定値, a figure of the law as it stood on the day asked for. */
export type LawValue<T> = {
  readonly value: T;
  readonly from: WorkDate;
  /** As a Japanese paper prints it. */
  readonly citation: string;
  /** Where the figure was read. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly checkedOn: WorkDate;
};

/** 不明, the answer outside the range that was looked up: never the nearest value. */
export type NotKnown = {
  readonly kind: 'not-known';
  readonly table: string;
  readonly key: string;
  readonly date: WorkDate;
};

/** One row of law data as text: what is hashed, documented and checked against a second source. */
export type LawRow = {
  readonly key: string;
  readonly value: string;
  readonly unit: string;
  readonly from: string;
  /** Last day in force; null: open. */
  readonly to: string | null;
  readonly citation: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly checkedOn: string;
  /** Whom or what the row is for, and what to watch; shown to a reviewing lawyer. */
  readonly note?: string;
};

type Entry<T> = { readonly from: WorkDate; readonly to: WorkDate | null; readonly found: Ok<LawValue<T>> };

/** Rows of one kind, indexed by key and sorted by date. */
type LawTable<T> = {
  readonly name: string;
  readonly rows: readonly LawRow[];
  /** Last day for which the rows answer; null: no end, but see `lawCheckIsStale`. */
  readonly knownUntil: WorkDate | null;
  readonly entries: ReadonlyMap<string, readonly Entry<T>[]>;
};

function entryOf<T>(row: LawRow, value: T): Entry<T> {
  const from = workDate(row.from);
  const { citation, source, confidence } = row;
  return {
    from,
    to: row.to === null ? null : workDate(row.to),
    found: ok({ value, from, citation, source, confidence, checkedOn: workDate(row.checkedOn) }),
  };
}

export function lawTable<T, R extends LawRow>(
  name: string,
  rows: readonly R[],
  read: (row: R) => T,
  knownUntil: string | null,
): LawTable<T> {
  const entries = new Map<string, Entry<T>[]>();
  for (const row of rows) {
    const entry = entryOf(row, read(row));
    const known = entries.get(row.key);
    if (known) known.push(entry);
    else entries.set(row.key, [entry]);
  }
  for (const list of entries.values()) list.sort((a, b) => (a.from < b.from ? -1 : 1));
  return { name, rows, knownUntil: knownUntil === null ? null : workDate(knownUntil), entries };
}

/** Index of the last entry that begins on or before the date, -1 if none does. */
function lastBegun<T>(entries: readonly Entry<T>[], date: WorkDate): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.from <= date) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The row of `key` in force on `date`: the last that begins on or before it and has not ended before it. */
export function lookUp<T>(table: LawTable<T>, key: string, date: WorkDate): Result<LawValue<T>, NotKnown> {
  const entry = table.entries.get(key);
  const row = entry?.[lastBegun(entry, date)];
  const past = table.knownUntil !== null && date > table.knownUntil;
  if (!row || past || (row.to !== null && row.to < date))
    return err({ kind: 'not-known', table: table.name, key, date });
  return row.found;
}

/** Days after `from`, up to and with `to`, on which a row of `key` begins: each cuts the days from..to in two. */
export function changesOf<T>(table: LawTable<T>, key: string, from: WorkDate, to: WorkDate): readonly WorkDate[] {
  return (table.entries.get(key) ?? []).map((e) => e.from).filter((day) => day > from && day <= to);
}
