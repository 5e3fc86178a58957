import { problem, type Problem } from '../../base/problem.ts';
import { workDate, type WorkDate } from '../../base/work-date.ts';

type Data = Readonly<Record<string, string>>;

/** 入力の誤り: a fault of the field at `path`, such as `workers[0].days[3].end`. */
export const fault = (path: string, code: string, data: Data = {}): Problem => problem('error', code, { path }, data);

/** A range of dates that ends before it begins. */
export function reversed(
  path: string,
  dates: { readonly from: string; readonly to: string | null },
): readonly Problem[] {
  const { from, to } = dates;
  return to !== null && to < from ? [fault(path, 'range-reversed', { from, to })] : [];
}

/** 労働基準法の施行日, before which no payday has a rule. */
const actInForce = workDate('1947-09-01');

/** A date that no case of today can have: most often a year that was read wrongly. */
export const tooOld = (path: string, date: WorkDate): readonly Problem[] =>
  date < actInForce ? [fault(path, 'date-out-of-range', { value: date })] : [];

export const paydayTooOld = (path: string, payday: WorkDate | null): readonly Problem[] =>
  payday !== null && payday < actInForce ? [fault(path, 'payday-before-act', { date: payday })] : [];
