import type { DayResult, PeriodResult } from '../../../src/core/claim/result.ts';
import { checkLine } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { fill } from '../../parts/language.ts';
import { durationText } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';

const classes = [
  'withinStatutory',
  'overtime',
  'overtimeOver60',
  'statutoryHoliday',
  'night',
  'worked',
  'scheduled',
] as const;
type Sums = Readonly<Record<(typeof classes)[number] | 'byDayRule' | 'byWeekRule', number>>;

/** 検算: the classes of the days add up to the time worked, and to the minutes that the premiums use. */
export function checkLines(
  paper: Paper,
  period: PeriodResult,
  days: readonly DayResult[],
  weeklyLimit: number,
): readonly Content[] {
  const s = sums(days);
  const overtime = s.overtime + s.overtimeOver60;
  const added = s.scheduled + s.withinStatutory + overtime + s.statutoryHoliday;
  const sameAsPeriod = classes.every((name) => s[name] === period.minutes[name]);
  const t = durationText;
  return [
    checkLine(
      sayOn(paper, ({ words: { hours } }) =>
        fill(hours.checkOvertime, {
          day: t(s.byDayRule),
          limit: String(weeklyLimit),
          week: t(s.byWeekRule),
          sum: t(s.byDayRule + s.byWeekRule),
          over60: t(s.overtimeOver60),
        }),
      ),
    ),
    checkLine(
      sayOn(paper, ({ words: { hours, paper: common } }) =>
        fill(hours.checkWorked, {
          scheduled: t(s.scheduled),
          within: t(s.withinStatutory),
          overtime: t(overtime),
          holiday: t(s.statutoryHoliday),
          sum: t(added),
          worked: t(s.worked),
          verdict: added === s.worked && s.byDayRule + s.byWeekRule === overtime ? common.agrees : common.differs,
        }),
      ),
    ),
    checkLine(
      sayOn(paper, ({ words: { hours, paper: common } }) =>
        fill(hours.checkPeriod, {
          within: t(period.minutes.withinStatutory),
          overtime: t(period.minutes.overtime),
          over60: t(period.minutes.overtimeOver60),
          holiday: t(period.minutes.statutoryHoliday),
          night: t(period.minutes.night),
          verdict: sameAsPeriod ? common.agrees : common.differs,
        }),
      ),
    ),
  ];
}

function sums(days: readonly DayResult[]): Sums {
  const all = (name: keyof Sums): number => days.reduce((total, day) => total + day[name], 0);
  return {
    worked: all('worked'),
    scheduled: all('scheduled'),
    withinStatutory: all('withinStatutory'),
    byDayRule: all('byDayRule'),
    byWeekRule: all('byWeekRule'),
    overtime: all('overtime'),
    overtimeOver60: all('overtimeOver60'),
    statutoryHoliday: all('statutoryHoliday'),
    night: all('night'),
  };
}
