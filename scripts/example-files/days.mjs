// The invented days of the example. Nothing is random, so the files are the same each time.

const dayMs = 86_400_000;
const dateText = (time) => new Date(time).toISOString().slice(0, 10);

const firstDay = '2023-04-17';
const lastDay = '2026-03-31';

/** Punches that the time clock lost; on the last of these days the worker collapsed. */
const lost = new Map([
  ['2023-07-12', 'end'],
  ['2023-10-25', 'end'],
  ['2024-05-21', 'start'],
  ['2025-02-06', 'both'],
  ['2025-09-18', 'end'],
  ['2026-03-30', 'end'],
]);
const inHospital = '2026-03-31';

const starts = ['08:24', '08:27', '08:21', '08:30', '08:18', '08:26'];
const weekdayEnds = ['24:00', '23:45', '24:03', '22:50', '24:10', '26:10', '23:30', '23:58', '25:05'];
const saturdayEnds = ['22:00', '25:30', '20:45', '23:40'];
const sundayEnds = ['21:15', '18:40', '22:30'];
const pick = (list, day) => list[day % list.length];

const breaks = [
  ['12:00', '13:00'],
  ['18:00', '18:30'],
];

export const minutesOf = (clock) => Number(clock.slice(0, -3)) * 60 + Number(clock.slice(-2));

const isNewYear = (date) => date.endsWith('-01-01');

/** 'statutory' on Sundays, 'other' on Saturdays and New Year's Day, null on workdays: the calendar of the contract. */
export function holidayOf({ date, weekday }) {
  if (weekday === 0) return 'statutory';
  return weekday === 6 || isNewYear(date) ? 'other' : null;
}

/** Two Sundays and one Saturday of a month are free; all other days are worked. */
function isFree(date, weekday) {
  const week = Math.ceil(Number(date.slice(8)) / 7);
  if (isNewYear(date) || date === inHospital) return true;
  return weekday === 0 ? week === 1 || week === 3 : weekday === 6 && week === 3;
}

function dayOf(time) {
  const date = dateText(time);
  const day = time / dayMs;
  const weekday = new Date(time).getUTCDay();
  if (isFree(date, weekday)) return { date, weekday, start: '', end: '', breaks: [] };
  const ends = weekday === 0 ? sundayEnds : weekday === 6 ? saturdayEnds : weekdayEnds;
  const end = pick(ends, weekday === 0 || weekday === 6 ? Math.floor(day / 7) : day);
  const gone = lost.get(date);
  if (gone === undefined) return { date, weekday, start: pick(starts, day), end, breaks };
  return {
    date,
    weekday,
    start: gone === 'end' ? pick(starts, day) : '',
    end: gone === 'start' ? end : '',
    breaks: [],
  };
}

export function exampleDays() {
  const days = [];
  for (let time = Date.parse(firstDay); dateText(time) <= lastDay; time += dayMs) days.push(dayOf(time));
  return days;
}

export const isComplete = (day) => day.start !== '' && day.end !== '';

/** Minutes worked, without breaks; 0 where a punch is missing. */
export function workedMinutes(day) {
  if (!isComplete(day)) return 0;
  const pauses = day.breaks.reduce((sum, [from, to]) => sum + minutesOf(to) - minutesOf(from), 0);
  return minutesOf(day.end) - minutesOf(day.start) - pauses;
}
