import { addDays } from '../../templates/parts/calendar.ts';
import { plain, type Reading } from './reading.ts';

type Era = { readonly name: string; readonly letter: string; readonly first: string; readonly yearBefore: number };

/** 元号, the newest first, each with its first day. */
const eras: readonly Era[] = [
  { name: '令和', letter: 'R', first: '2019-05-01', yearBefore: 2018 },
  { name: '平成', letter: 'H', first: '1989-01-08', yearBefore: 1988 },
  { name: '昭和', letter: 'S', first: '1926-12-25', yearBefore: 1925 },
];
const [newest] = eras;

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * A date in either calendar: `2024-05-01`, `2024/5/1`, `20240501`, `2024年5月1日`, `R6.5.1`, `令和6年5月1日`, `令和元年5月1日`.
 * A year of one or two digits is in the present era; the field shows the other calendar beside it, so that mistakes are noticed.
 */
export function readDate(typed: string): Reading {
  const text = plain(typed).toUpperCase().replace(/\s+/g, '');
  if (text === '') return { value: '' };
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (digits !== null) return real(digits[1] ?? '', digits[2] ?? '', digits[3] ?? '');
  const era = /^(令和|平成|昭和|[RHS])?(元|\d{1,2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (era === null) return { reason: 'notADate' };
  const [, name, year = '', month = '', day = ''] = era;
  return ofEra(
    eras.find((known) => known.name === name || known.letter === name) ?? newest,
    year === '元' ? 1 : Number(year),
    month,
    day,
  );
}

function ofEra(era: Era | undefined, year: number, month: string, day: string): Reading {
  if (era === undefined || year === 0) return { reason: 'notADate' };
  const reading = real(String(era.yearBefore + year), month, day);
  if (!('value' in reading)) return reading;
  // A day after the end of an era, such as 平成31年5月1日, is common and accepted; a day before its start is refused.
  return reading.value < era.first ? { reason: 'noSuchDay' } : reading;
}

function real(year: string, month: string, day: string): Reading {
  const date = `${year}-${two(month)}-${two(day)}`;
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms) || addDays(date, 0) !== date ? { reason: 'noSuchDay' } : { value: date };
}

/** `令和6年5月1日`; empty for dates before the first era of the list. */
export function eraDate(date: string): string {
  const era = eras.find(({ first }) => first <= date);
  if (era === undefined) return '';
  const year = Number(date.slice(0, 4)) - era.yearBefore;
  return `${era.name}${year === 1 ? '元' : String(year)}年${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8, 10)))}日`;
}

/** Shown beside a date field: the date in the other calendar. */
export function otherCalendar(typed: string): string {
  const reading = readDate(typed);
  if (!('value' in reading) || reading.value === '') return '';
  return /^\d{4}/.test(plain(typed)) ? eraDate(reading.value) : reading.value;
}
