import { difference, range, type Range } from '../../src/core/base/range.ts';
import { addDays, workDate } from '../../src/core/base/work-date.ts';
import type { WorkedDay } from '../../src/core/karoshi/days.ts';
import data from './examples.json' with { type: 'json' };

export const examples = data;
export type DailyExample = (typeof data.daily)[number];

const clock = (text: string): number => {
  const [hours, minutes] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
};
const spanOf = (text: string): Range => {
  const [from, to] = text.split('-');
  return range(clock(from!), clock(to!));
};

/** `08:00-19:00/60` (a break whose place is not said: after the fourth hour) or `20:00-29:00/24:00-25:00`. */
function rangesOf(shift: string): readonly Range[] {
  const [worked, breaks] = shift.split('/');
  const span = spanOf(worked!);
  const fourth = span.from + 240;
  const cuts = /^\d+$/.test(breaks!) ? [range(fourth, fourth + Number(breaks))] : breaks!.split(',').map(spanOf);
  return difference([span], cuts);
}

/** One letter (or word) a date from `from` on; `.` is a day without work. */
export function workedDays(example: DailyExample): readonly WorkedDay[] {
  const shifts: readonly (string | undefined)[] =
    example.list === undefined
      ? Array.from(example.days.join(''), (letter) => (example.shifts as Record<string, string>)[letter])
      : example.list.split(' ').map((shift) => (shift === '.' ? undefined : shift));
  return shifts.flatMap((shift, i) =>
    shift === undefined ? [] : [{ date: addDays(workDate(example.from), i), ranges: rangesOf(shift) }],
  );
}
