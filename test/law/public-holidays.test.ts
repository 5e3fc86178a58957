import { holidays } from '@holiday-jp/holiday_jp';
import { expect, test } from 'vitest';
import { addDays, workDate, type WorkDate } from '../../src/core/base/work-date.ts';
import { isPublicHoliday, publicHolidayOn, publicHolidays } from '../../src/core/law/public-holidays.ts';

const days = (from: string, to: string): WorkDate[] => {
  const all: WorkDate[] = [];
  for (let day = workDate(from); day <= workDate(to); day = addDays(day, 1)) all.push(day);
  return all;
};

const secondSourceHolidays: Readonly<Record<string, { readonly name: string }>> = holidays;

const nameOn = (date: string): string | null => {
  const found = publicHolidayOn(workDate(date));
  if (!found.ok) throw new Error(`not known: ${date}`);
  return found.value?.name ?? null;
};

// Second source: @holiday-jp/holiday_jp 2.5.1 (its rows come from the calendar of the Cabinet Office).
test('every day of 2013 to 2027 is a holiday exactly where the second source has one', () => {
  const secondSource = new Set(Object.keys(secondSourceHolidays));
  const different = days('2013-01-01', '2027-12-31').filter((date) => {
    const found = isPublicHoliday(date);
    return !found.ok || found.value !== secondSource.has(date);
  });
  expect(different).toEqual([]);
});

// The second source shortens the names of the accession and the enthronement of 2019.
test('named holidays bear the name that the second source gives', () => {
  const named = publicHolidays.filter(
    (h) => !['振替休日', '国民の休日', '天皇の即位の日', '即位礼正殿の儀の行われる日'].includes(h.name),
  );
  expect(named.filter((h) => !(secondSourceHolidays[h.date]?.name ?? '').startsWith(h.name))).toEqual([]);
});

// Second source: announcement of the Cabinet Office of 2026-02-02 as printed by news.livedoor.com 30496293.
test('the holidays of 2027 are those that the Cabinet Office announced', () => {
  expect(publicHolidays.filter((h) => h.date.startsWith('2027')).map((h) => h.date.slice(5))).toEqual(
    '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23'.split(' '),
  );
});

test.each<[string, string | null, string]>([
  ['2019-04-30', '国民の休日', 'between Showa Day and the accession'],
  ['2019-05-02', '国民の休日', 'between the accession and Constitution Day'],
  ['2019-05-06', '振替休日', 'for Children’s Day on a Sunday'],
  ['2015-09-22', '国民の休日', 'between Respect-for-the-Aged Day and the equinox'],
  ['2021-08-09', '振替休日', 'for Mountain Day, moved to the Sunday of the closing ceremony'],
  ['2021-08-11', null, 'Mountain Day had been moved'],
  ['2021-10-11', null, 'Sports Day had been moved'],
  ['2020-07-20', null, 'Marine Day had been moved'],
  ['2019-12-23', null, 'no birthday of the Emperor was kept in 2019'],
  ['2020-05-06', '振替休日', 'for Constitution Day on a Sunday, with two holidays after it'],
])('%s is %s: %s', (date, name) => {
  expect(nameOn(date)).toBe(name);
});

test('a day outside 2013 to 2027 is not known', () => {
  expect(isPublicHoliday(workDate('2012-12-31')).ok).toBe(false);
  expect(isPublicHoliday(workDate('2013-01-01'))).toEqual({ ok: true, value: true });
  expect(isPublicHoliday(workDate('2027-12-31')).ok).toBe(true);
  expect(isPublicHoliday(workDate('2028-01-01'))).toEqual({
    ok: false,
    error: { kind: 'not-known', table: 'public-holidays', key: 'all', date: '2028-01-01' },
  });
});
