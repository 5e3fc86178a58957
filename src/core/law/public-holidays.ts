import { err, ok, type Result } from '../base/result.ts';
import { addDays, dayInMonth, weekdayOf, workDate, yearOf, type WorkDate } from '../base/work-date.ts';
import { lawCheckedOn } from './checked-on.ts';
import { equinoxCitation, equinoxes, holidayRules, specialHolidays, type HolidayRule } from './data/public-holidays.ts';
import type { LawRow, NotKnown } from './value.ts';

type PublicHoliday = { readonly date: WorkDate; readonly name: string; readonly citation: string };

const firstDay = workDate('2013-01-01');
const lastDay = workDate('2027-12-31');
const years = Array.from({ length: yearOf(lastDay) - yearOf(firstDay) + 1 }, (_, i) => yearOf(firstDay) + i);

function mondayOf(year: number, month: number, count: number): WorkDate {
  let day = dayInMonth(year, month, 1);
  while (weekdayOf(day) !== 'MON') day = addDays(day, 1);
  return addDays(day, 7 * (count - 1));
}

const inForce = (rule: HolidayRule, year: number): boolean =>
  rule.firstYear <= year && (rule.lastYear === null || year <= rule.lastYear) && !rule.movedIn.includes(year);

const byRule = (rule: HolidayRule): PublicHoliday[] =>
  years
    .filter((year) => inForce(rule, year))
    .map((year) => ({
      date:
        'day' in rule.when
          ? dayInMonth(year, rule.when.month, rule.when.day)
          : mondayOf(year, rule.when.month, rule.when.monday),
      name: rule.name,
      citation: rule.citation,
    }));

const byEquinox = ([spring, autumn]: readonly [string, string]): PublicHoliday[] => [
  { date: workDate(spring), name: '春分の日', citation: equinoxCitation },
  { date: workDate(autumn), name: '秋分の日', citation: equinoxCitation },
];

type ByDate = ReadonlyMap<WorkDate, PublicHoliday>;
const byDate = (all: readonly PublicHoliday[]): ByDate => new Map(all.map((h) => [h.date, h]));

/** 振替休日: a holiday on a Sunday makes the next day that is no holiday a day off. 国民の祝日に関する法律3条2項. */
function substituteFor(holiday: PublicHoliday, named: ByDate): PublicHoliday {
  let date = addDays(holiday.date, 1);
  while (named.has(date)) date = addDays(date, 1);
  return { date, name: '振替休日', citation: '国民の祝日に関する法律3条2項' };
}

/** 国民の休日: a day between two holidays that is none itself is a day off. 国民の祝日に関する法律3条3項. */
const sandwiched = (named: ByDate): PublicHoliday[] =>
  [...named.keys()]
    .map((date) => addDays(date, 1))
    .filter((date) => !named.has(date) && named.has(addDays(date, 1)))
    .map((date) => ({ date, name: '国民の休日', citation: '国民の祝日に関する法律3条3項' }));

function allHolidays(): ByDate {
  const special = specialHolidays.map((h) => ({ ...h, date: workDate(h.date) }));
  const named = byDate([...holidayRules.flatMap(byRule), ...equinoxes.flatMap(byEquinox), ...special]);
  const substitutes = [...named.values()]
    .filter((h) => weekdayOf(h.date) === 'SUN')
    .map((h) => substituteFor(h, named));
  // A substitute day off goes before the rule for days between two holidays.
  return byDate([...sandwiched(named), ...substitutes, ...named.values()]);
}

const holidays = allHolidays();

/** Every public holiday from 2013-01-01 to 2027-12-31, in order. */
export const publicHolidays: readonly PublicHoliday[] = [...holidays.values()].sort((a, b) =>
  a.date < b.date ? -1 : 1,
);

/**
 * 国民の祝日・休日, the holiday that falls on a day, null on any other day. 国民の祝日に関する法律2条・3条.
 * Not known before 2013 and after 2027: the equinoxes of later years have not been announced.
 */
export function publicHolidayOn(date: WorkDate): Result<PublicHoliday | null, NotKnown> {
  if (date < firstDay || date > lastDay) return err({ kind: 'not-known', table: 'public-holidays', key: 'all', date });
  return ok(holidays.get(date) ?? null);
}

/** Whether a day is a public holiday; known from 2013-01-01 to 2027-12-31. 国民の祝日に関する法律3条. */
export function isPublicHoliday(date: WorkDate): Result<boolean, NotKnown> {
  const found = publicHolidayOn(date);
  return found.ok ? ok(found.value !== null) : found;
}

export const publicHolidayRows: readonly LawRow[] = publicHolidays.map(({ date, name, citation }) => ({
  key: name,
  value: date,
  unit: 'date',
  from: date,
  to: date,
  citation,
  source: 'worked out from the articles named; equinox days: unsourced knowledge',
  confidence: 'high',
  checkedOn: lawCheckedOn,
}));
