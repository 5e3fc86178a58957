import { dayNumber, isWorkDate, workDate, type WorkDate } from '../../core/base/work-date.ts';

/** 元号. Bounds are inclusive; years of an era count from the year of its first day. */
type Era = { readonly names: readonly string[]; readonly first: WorkDate; readonly last: WorkDate | null };

const eras: readonly Era[] = [
  { names: ['明治', 'M'], first: workDate('1868-01-25'), last: workDate('1912-07-29') },
  { names: ['大正', 'T'], first: workDate('1912-07-30'), last: workDate('1926-12-24') },
  { names: ['昭和', 'S'], first: workDate('1926-12-25'), last: workDate('1989-01-07') },
  { names: ['平成', 'H'], first: workDate('1989-01-08'), last: workDate('2019-04-30') },
  { names: ['令和', 'R'], first: workDate('2019-05-01'), last: null },
];

/** Pattern of an era's name: kanji (NFKC turns ㋿ and ㍻ into them) or its letter. */
export const eraPattern = '明治|大正|昭和|平成|令和|[MTSHR]';

/** The Western year of an era's year; `元` is 1. Null where the name is no era. */
export function yearOfEra(name: string, year: string): number | null {
  const era = eras.find((e) => e.names.includes(name.toUpperCase()));
  if (!era) return null;
  return Number(era.first.slice(0, 4)) + (year === '元' ? 1 : Number(year)) - 1;
}

/** Whether a date is within its era: `平成36年` was printed by programs that did not know 令和. */
export function isWithinEra(name: string, date: string): boolean {
  const era = eras.find((e) => e.names.includes(name.toUpperCase()));
  if (!era || !isWorkDate(date)) return false;
  const day = dayNumber(date);
  return day >= dayNumber(era.first) && (era.last === null || day <= dayNumber(era.last));
}
