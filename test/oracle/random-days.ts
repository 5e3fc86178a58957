import { dayText, daysBetween, weekdayOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Draw } from './draw.ts';
import { clock } from './raw.ts';
import type { RawDay, RawTerms } from './raw.ts';

const text = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Rows of work, leave, absence and closure in which no two shifts overlap. */
export function randomDays(draw: Draw, terms: readonly RawTerms[], from: Day, to: Day): RawDay[] {
  const rows: RawDay[] = [];
  let busyUntil = 0;
  const hard = draw.chance(30);
  for (const day of daysBetween(from, to)) {
    const found = terms.findLast((version) => version.from <= dayText(day));
    if (found === undefined) continue;
    const { row, until } = randomDay(draw, found, { day, free: busyUntil - day * 1440, hard });
    if (row !== null) rows.push(row);
    busyUntil = Math.max(busyUntil, day * 1440 + until);
  }
  return rows;
}

type Drawn = { readonly row: RawDay | null; readonly until: number };
type At = { readonly day: Day; readonly free: number; readonly hard: boolean };

function randomDay(draw: Draw, terms: RawTerms, at: At): Drawn {
  const date = dayText(at.day);
  const scheduled = terms.scheduled.weekdays.includes(weekdayOf(at.day)) && !isOff(terms, at.day);
  const dice = draw.int(1, 100);
  const whole = {
    1: 'paid-leave',
    2: 'paid-leave',
    3: 'absence',
    4: 'absence',
    5: 'employer-closure',
    6: 'substitute-leave',
  }[dice];
  if (scheduled && whole !== undefined) return { row: { date, kind: whole }, until: 0 };
  if (dice > (scheduled ? 94 : 30)) return { row: null, until: 0 };
  const off =
    !scheduled && draw.chance(12) ? { kind: draw.of('workday', 'statutory-holiday', 'scheduled-holiday') } : {};
  return randomShift(draw, terms, { date, ...off, ...randomExtras(draw, scheduled) }, at);
}

const isOff = (terms: RawTerms, day: Day): boolean =>
  terms.scheduledHolidays.dates.includes(dayText(day)) || terms.scheduledHolidays.weekdays.includes(weekdayOf(day));

function randomExtras(draw: Draw, scheduled: boolean): Partial<RawDay> {
  if (!scheduled) return draw.chance(5) ? { estimated: true } : {};
  const part = draw.of<Partial<RawDay>>(
    { leaveMinutes: draw.of(60, 120, 200) },
    { absenceMinutes: draw.of(0, 7, 30, 120) },
    { closureMinutes: draw.of(60, 180) },
  );
  return {
    ...(draw.chance(8) ? { kind: 'workday', ...part } : {}),
    ...(draw.chance(4) ? { scheduledMinutes: draw.of(300, 450, 480) } : {}),
    ...(draw.chance(3) ? { scheduledStart: draw.of('06:00', '10:00') } : {}),
    ...(draw.chance(4) ? { estimated: true } : {}),
  };
}

/** Around the contract's hours, at times much longer: up to 26 hours. */
function randomShift(draw: Draw, terms: RawTerms, row: RawDay, { free, hard }: At): Drawn {
  const usual = typeof terms.scheduled.start === 'string' ? clock(terms.scheduled.start) : 540;
  const start = Math.max(0, usual + draw.of(0, 0, 0, -30, -7, 11, 62));
  const plain = draw.of(540, 540, 545, 570, 600, 661, 725, 300);
  const length = hard ? draw.of(790, 850, 910, 970, 540) : draw.chance(90) ? plain : draw.of(790, 1020, 1560);
  const end = Math.min(start + length, 2880);
  if (start < free) return { row: null, until: 0 };
  const span = { start: text(start), end: text(end) };
  const middle = start + Math.floor((end - start) / 2);
  switch (draw.int(1, 12)) {
    case 1:
    case 2:
      return { row: { ...row, ...span, breakMinutes: draw.of(0, 30, 45, 60, 75, 200, 299) }, until: end };
    case 3:
    case 4:
      return { row: { ...row, ...span }, until: end };
    case 5:
      return { row: { ...row, start: text(start), end: null }, until: end };
    case 6:
      return { row: { ...row, ...span, breaks: [] }, until: end };
    case 7:
    case 8:
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
