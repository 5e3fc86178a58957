import type { Result } from '../base/result.ts';
import { dayOf, monthOf, workDate, yearOf, type WorkDate } from '../base/work-date.ts';
import { yen, type Yen } from '../base/yen.ts';
import { lawCheckedOn } from './checked-on.ts';
import { minimumWageByPrefecture, minimumWageSources, prefectures } from './data/minimum-wage.ts';
import { changesOf, lawTable, lookUp, type LawRow, type LawValue, type NotKnown } from './value.ts';

export { prefectures };

/** Printed wherever the figures are: a condition of the ministry's terms of use. */
export const minimumWageCredit = '厚生労働省の公表資料を加工して作成';

const dateInJapanese = (date: WorkDate): string =>
  `${String(yearOf(date))}年${String(monthOf(date))}月${String(dayOf(date))}日`;

const rows: readonly LawRow[] = prefectures.flatMap(({ code, ja }) =>
  (minimumWageByPrefecture[code] ?? []).map(([from, yenPerHour, source]) => ({
    key: code,
    value: String(yenPerHour),
    unit: 'yen per hour',
    from,
    to: null,
    citation: `最低賃金法9条・${ja}最低賃金（${dateInJapanese(workDate(from))}発効）`,
    ...minimumWageSources[source],
    checkedOn: lawCheckedOn,
  })),
);

/** The next yearly revision is due in October 2027. */
export const minimumWageTable = lawTable('minimum-wage', rows, (row) => yen(row.value), '2027-09-30');

/** 都道府県コード, whether a text is a JIS code `01` to `47` of a prefecture. */
export const isPrefecture = (code: string): boolean => minimumWageTable.entries.has(code);

/**
 * 地域別最低賃金, yen per hour in a prefecture (JIS code `01` to `47`) on a day. 最低賃金法9条・14条2項.
 * Not known before the revision of autumn 2013, after 2027-09-30 and for any other code.
 */
export const regionalMinimumWage = (prefecture: string, date: WorkDate): Result<LawValue<Yen>, NotKnown> =>
  lookUp(minimumWageTable, prefecture, date);

/** Days after `from`, up to and with `to`, on which a new minimum wage takes effect: each cuts the days from..to in two. */
export const minimumWageChanges = (prefecture: string, from: WorkDate, to: WorkDate): readonly WorkDate[] =>
  changesOf(minimumWageTable, prefecture, from, to);
