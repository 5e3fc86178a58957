import { compact, isNothing } from '../text.ts';
import { attendanceMeaning, isInMinutes, type AttendanceRole } from './attendance-roles.ts';

export type Column = { readonly index: number; readonly header: string; readonly inMinutes: boolean };
/** A pair of start and end on a day: 出勤2 and 退勤2 are the second. */
export type Stint = { readonly start: Column | undefined; readonly end: Column | undefined };
export type BreakColumns = { readonly start: Column | null; readonly end: Column | null };

/** Which column of a time record holds what. Roles that a file may hold once are `one`, the others lists in file order. */
export type AttendanceColumns = {
  readonly one: Readonly<Partial<Record<AttendanceRole, Column>>>;
  /** In order; most files have one. */
  readonly stints: readonly Stint[];
  readonly breakPairs: readonly BreakColumns[];
  readonly breakTotals: readonly Column[];
  readonly nightHours: readonly Column[];
  readonly leaveMarks: readonly Column[];
  /** Columns that may name a leave beside the day kind: shifts, leave names, a second kind of day. */
  readonly leaveNames: readonly Column[];
  readonly recognised: number;
};

export function attendanceColumns(headers: readonly string[]): AttendanceColumns {
  const one = new Map<AttendanceRole, { column: Column; rank: number }>();
  const many = new Map<AttendanceRole, Column[]>();
  const stints = new Map<string, { column: Column; rank: number; nth: number }>();
  const pairs = new Map<number, { start: Column | null; end: Column | null }>();
  let recognised = 0;
  headers.forEach((header, index) => {
    const meaning = attendanceMeaning(header) ?? endMark(header, headers);
    if (meaning === null) return;
    recognised += 1;
    const column = { index, header, inMinutes: isInMinutes(header) };
    if (meaning.role === 'breakStart' || meaning.role === 'breakEnd') {
      const pair = pairs.get(meaning.nth) ?? { start: null, end: null };
      pairs.set(meaning.nth, meaning.role === 'breakStart' ? { ...pair, start: column } : { ...pair, end: column });
      return;
    }
    many.set(meaning.role, [...(many.get(meaning.role) ?? []), column]);
    const known = one.get(meaning.role);
    if (meaning.role === 'start' || meaning.role === 'end') {
      const key = `${meaning.role} ${String(meaning.nth)}`;
      if (meaning.rank > (stints.get(key)?.rank ?? -1)) stints.set(key, { column, ...meaning });
    }
    if (!known || meaning.rank > known.rank) one.set(meaning.role, { column, rank: meaning.rank });
  });
  const order = [...new Set([...stints.values()].map(({ nth }) => nth))].sort((a, b) => a - b);
  const all = (role: AttendanceRole): readonly Column[] => many.get(role) ?? [];
  return {
    one: Object.fromEntries([...one].map(([role, { column }]) => [role, column])),
    stints: order.map((nth) => ({
      start: stints.get(`start ${String(nth)}`)?.column,
      end: stints.get(`end ${String(nth)}`)?.column,
    })),
    breakPairs: [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair),
    breakTotals: all('breakTotal'),
    nightHours: all('nightHours'),
    leaveMarks: all('leaveMark'),
    leaveNames: [...all('dayKind').slice(1), ...all('shift'), ...all('leave')],
    recognised,
  };
}

/** 出 means "out" if there is a column 入, else it is a mark for "worked". */
const endMark = (header: string, headers: readonly string[]): { role: 'end'; nth: number; rank: 0 } | null => {
  const [mark, nth = ''] = /^出(\d?)$/u.exec(compact(header)) ?? [];
  const besideIn = headers.some((h) => /^入\d?$/u.test(compact(h)));
  return mark !== undefined && besideIn ? { role: 'end', nth: nth === '' ? 1 : Number(nth), rank: 0 } : null;
};

/** The stints that are filled in a row. */
export const filledStints = (cells: readonly string[], { stints }: AttendanceColumns): readonly Stint[] =>
  stints.filter(({ start, end }) => [start, end].some((c) => !isNothing(cellOf(cells, c))));

export const cellOf = (cells: readonly string[], column: Column | undefined | null): string =>
  column ? (cells[column.index] ?? '') : '';
