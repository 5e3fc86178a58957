import type { JsonObject, StoredRecord } from '../../client/types.ts';
import { objectOf, textOf } from '../../session/records.ts';
import { addDays, firstOfMonth, lastOfMonth, monthBefore, monthKey, nextMonth } from '../../words/dates.ts';
import { closingDayOf, termsOn } from './terms-on.ts';

/** How the days are divided into pages: by pay period of the contract, or by calendar month. */
export type MonthMode = 'period' | 'calendar';
/** `key` is the month in which the page ends. */
export type MonthSpan = { readonly key: string; readonly from: string; readonly to: string };

function closingDate(terms: readonly StoredRecord[], month: string): string {
  const last = lastOfMonth(month);
  const day = closingDayOf(termsOn(terms, last));
  if (day === 'end') return last;
  const closing = `${month}-${String(day).padStart(2, '0')}`;
  return closing < last ? closing : last;
}

export function monthSpan(terms: readonly StoredRecord[], mode: MonthMode, key: string): MonthSpan {
  if (mode === 'calendar') return { key, from: firstOfMonth(key), to: lastOfMonth(key) };
  return { key, from: addDays(closingDate(terms, monthBefore(key)), 1), to: closingDate(terms, key) };
}

/** The month page that contains the date. */
export function monthOf(terms: readonly StoredRecord[], mode: MonthMode, date: string): string {
  const month = monthKey(date);
  return mode === 'period' && date > closingDate(terms, month) ? nextMonth(month) : month;
}

/** Needed because a field may have text that could not be read. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

const dateIn = (body: JsonObject, field: string): string | null => {
  const text = textOf(body, field);
  return isDate(text) ? text : null;
};

/** If the start of the employment is unknown: five years, enough for any claim. */
const yearsBefore = (date: string): string => addDays(date, -5 * 365);

/** The month pages of a worker: from the start of the employment, or an earlier row, to its end, a later row, or `asOf`. */
export function monthsOf(
  worker: JsonObject,
  terms: readonly StoredRecord[],
  days: readonly StoredRecord[],
  mode: MonthMode,
  asOf: string,
): readonly string[] {
  const employment = objectOf(worker['employment']);
  const dates = days.map(({ body }) => dateIn(body, 'date')).filter((date) => date !== null);
  const [start, end] = [dateIn(employment, 'start'), dateIn(employment, 'end') ?? asOf];
  const first = dates.reduce((least, date) => (date < least ? date : least), start ?? yearsBefore(end));
  const last = monthOf(
    terms,
    mode,
    dates.reduce((most, date) => (date > most ? date : most), end),
  );
  const months: string[] = [];
  for (let month = monthOf(terms, mode, first); month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** The month shown first: the first with a row, else the first of all. */
export function firstMonth(
  months: readonly string[],
  terms: readonly StoredRecord[],
  days: readonly StoredRecord[],
  mode: MonthMode,
): string {
  const dates = days.map(({ body }) => dateIn(body, 'date')).filter((date) => date !== null);
  const earliest = dates.reduce<string | null>((least, date) => (least === null || date < least ? date : least), null);
  return (earliest === null ? months[0] : monthOf(terms, mode, earliest)) ?? '';
}
