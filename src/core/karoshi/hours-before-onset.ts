import { denominator, max, ratio, sum, toFraction, zero, type Ratio } from '../base/ratio.ts';
import type { WorkDate } from '../base/work-date.ts';
import type { Policy } from '../records/policy.ts';
import { coverageOf, type KnownDays } from './coverage.ts';
import { firstDayBack, minutesBack, spanBack, type MinutesBack, type WorkedDay } from './days.ts';
import { article2014Lines, averageOvertime, heartLines, hoursText, mentalLines } from './lines.ts';
import { longestRun, shortIntervals } from './rest.ts';
import type { KaroshiMonth, KaroshiResult } from './result.ts';
import { thirtyDays, type RemainderRule, type ThirtyDays } from './thirty-days.ts';

export type HoursInput = KnownDays & {
  readonly days: readonly WorkedDay[];
  readonly onset: WorkDate;
  /** The older criterion counts back from the death; null: from the onset. */
  readonly death: WorkDate | null;
  readonly policy: Pick<Policy, 'karoshiRemainder' | 'karoshiMidnight' | 'karoshiCountOnsetDay'>;
};

const allDays = 180;
const monthStarts = [1, 31, 61, 91, 121, 151];

/**
 * 発症前おおむね6か月間の時間外労働, hours over 40 a week in the six months of thirty days before the onset, against the lines
 * of the accident insurance. 令和3年9月14日基発0914第1号, 令和5年9月1日基発0901第2号.
 * Work on the onset day and after it stays out unless the policy counts that day. Days without a record count as
 * no work, and `coverage` says in which months that is so.
 */
export function hoursBeforeOnset(input: HoursInput): KaroshiResult {
  const { days, onset, policy } = input;
  const rule = policy.karoshiRemainder;
  const day1 = firstDayBack(onset, policy.karoshiCountOnsetDay);
  const minutes = minutesBack(days, day1, policy.karoshiMidnight);
  const months = monthsBack(minutes, rule);
  const overtime = months.map((month) => month.overtime);
  const threeWeeks = sum(months[0]!.weeks.slice(0, 3).map((week) => ratio(week.overtime)));
  const span = spanBack(day1, 1, allDays);
  return {
    onset,
    months: months.map((month, i) => monthResult(input, day1, i, month)),
    averages: [2, 3, 4, 5, 6].map((n) => {
      const average = averageOvertime(overtime, n);
      return { months: n, minutes: toFraction(average), hours: hoursText(average) };
    }),
    lines: [
      ...heartLines(overtime),
      ...mentalLines(overtime, threeWeeks, mostInThirtyDays(minutes, rule)),
      ...article2014Lines(overtimeBeforeDeath(input)),
    ],
    onsetDayMinutes: minutes(policy.karoshiCountOnsetDay === 'true' ? 1 : 0),
    longestRunDays: longestRun(minutes, allDays),
    shortIntervals: shortIntervals(days, span.from, span.to),
  };
}

const monthsBack = (minutes: MinutesBack, rule: RemainderRule): readonly ThirtyDays[] =>
  monthStarts.map((nearest) => thirtyDays(minutes, nearest, rule));

/** 連続する30日間, the most overtime of any thirty days that lie wholly in the 180 before the onset. 令和5年9月1日基発0901第2号. */
export function mostInThirtyDays(minutes: MinutesBack, rule: RemainderRule): Ratio {
  let most = zero;
  for (let nearest = 1; nearest + 29 <= allDays; nearest++)
    most = max(most, thirtyDays(minutes, nearest, rule).overtime);
  return most;
}

function overtimeBeforeDeath({ days, onset, death, policy }: HoursInput): readonly Ratio[] {
  const day1 = firstDayBack(death ?? onset, policy.karoshiCountOnsetDay);
  const minutes = minutesBack(days, day1, policy.karoshiMidnight);
  return monthsBack(minutes, policy.karoshiRemainder).map((month) => month.overtime);
}

/** Whole minutes as a number, others as the text of a fraction. */
const minutesText = (value: Ratio): number | string =>
  denominator(value) === 1n ? Number(toFraction(value)) : toFraction(value);

function monthResult(input: HoursInput, day1: WorkDate, index: number, month: ThirtyDays): KaroshiMonth {
  const nearest = monthStarts[index]!;
  return {
    month: index + 1,
    ...spanBack(day1, nearest, nearest + 29),
    coverage: coverageOf(input, day1, nearest, month.total, input.policy.karoshiRemainder),
    totalMinutes: month.total,
    overtimeMinutes: minutesText(month.overtime),
    weeks: month.weeks.map((week, w) => ({
      ...spanBack(day1, nearest + 7 * w, nearest + 7 * w + 6),
      totalMinutes: week.total,
      overtimeMinutes: week.overtime,
    })),
    remainder: {
      ...spanBack(day1, nearest + 28, nearest + 29),
      totalMinutes: month.remainder.total,
      allowanceMinutes: minutesText(month.remainder.allowance),
      overtimeMinutes: minutesText(month.remainder.overtime),
    },
  };
}
