import { dayText, daysBetween, weekdayOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Draw } from './random-case.ts';
import { clock } from './raw.ts';
import type { RawDay, RawTerms } from './raw.ts';

const text = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Rows of work, leave and absence in which no two shifts overlap. */
export function randomDays(draw: Draw, terms: readonly RawTerms[], from: Day, to: Day): RawDay[] {
  const rows: RawDay[] = [];
  let busyUntil = 0;
  for (const day of daysBetween(from, to)) {
    const found = terms.findLast((version) => version.from <= dayText(day));
    if (found === undefined) continue;
    const { row, until } = randomDay(draw, found, day, busyUntil - day * 1440);
    if (row !== null) rows.push(row);
    busyUntil = Math.max(busyUntil, day * 1440 + until);
  }
  return rows;
}

type Drawn = { readonly row: RawDay | null; readonly until: number };

function randomDay(draw: Draw, terms: RawTerms, day: Day, free: number): Drawn {
  const date = dayText(day);
  const scheduled = terms.scheduled.weekdays.includes(weekdayOf(day));
  const dice = draw.int(1, 100);
  if (scheduled && dice <= 5) return { row: { date, kind: 'paid-leave' }, until: 0 };
  if (scheduled && dice <= 9) return { row: { date, kind: 'absence' }, until: 0 };
  if (dice > (scheduled ? 92 : 40)) return { row: null, until: 0 };
  return randomShift(draw, terms, { date, ...randomExtras(draw, terms, scheduled) }, free);
}

function randomExtras(draw: Draw, terms: RawTerms, scheduled: boolean): Partial<RawDay> {
  if (!scheduled) return {};
  const byDay = terms.pay.some((pay) => pay.basis === 'daily');
  return {
    ...(draw.chance(4) && !byDay ? { kind: 'workday', leaveMinutes: draw.of(60, 120, 200) } : {}),
    ...(draw.chance(4) ? { kind: 'workday', absenceMinutes: draw.of(7, 30, 120) } : {}),
    ...(draw.chance(4) ? { scheduledMinutes: draw.of(300, 450, 480) } : {}),
    ...(draw.chance(3) ? { scheduledStart: draw.of('06:00', '10:00') } : {}),
  };
}

/** Around the contract's hours, at times much longer: up to 26 hours. */
function randomShift(draw: Draw, terms: RawTerms, row: RawDay, free: number): Drawn {
  const usual = typeof terms.scheduled.start === 'string' ? clock(terms.scheduled.start) : 540;
  const start = Math.max(0, usual + draw.of(0, 0, 0, -30, -7, 11, 62));
  const length = draw.of(540, 540, 545, 570, 600, 661, 725, 790, 300, 1020, 1560);
  const end = Math.min(start + length, 2880);
  if (start < free) return { row: null, until: 0 };
  const span = { start: text(start), end: text(end) };
  const middle = start + Math.floor((end - start) / 2);
  switch (draw.int(1, 8)) {
    case 1:
      return { row: { ...row, ...span, breakMinutes: draw.of(0, 30, 45, 60) }, until: end };
    case 2:
      return { row: { ...row, ...span }, until: end };
    case 3:
      return { row: { ...row, start: text(start), end: null }, until: end };
    case 4:
    case 5:
      return { row: { ...row, ...span, breaks: [[text(middle), text(middle + draw.of(30, 60))]] }, until: end };
    default: {
      const again = Math.min(end - 20, middle + draw.of(15, 60, 120));
      return {
        row: {
          ...row,
          work: [
            [text(start), text(middle)],
            [text(again), text(end)],
          ],
        },
        until: end,
      };
    }
  }
}
