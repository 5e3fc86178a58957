import { addDays } from '../../words/dates.ts';

export type CalendarDay = {
  /** Stable, so that a second export replaces the first. */
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly notes: string;
};

/** Whole days as an iCalendar file (RFC 5545), each with an alarm a week before. `madeOn` is the date of the export. */
export function calendarFile(days: readonly CalendarDay[], madeOn: string): string {
  const stamp = `${digits(madeOn)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mibarai//Mibarai//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${day.id}@mibarai`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${digits(day.date)}`,
      `DTEND;VALUE=DATE:${digits(addDays(day.date, 1))}`,
      `SUMMARY:${escaped(day.title)}`,
      `DESCRIPTION:${escaped(day.notes)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(day.title)}`,
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const digits = (date: string): string => date.replaceAll('-', '');

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n');

/** Lines are at most 75 octets; continuation lines begin with a space. Characters are never split. */
function folded(line: string): string {
  const out: string[] = [];
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 75) {
      out.push('\r\n ');
      octets = 1;
    }
    out.push(letter);
    octets += size;
  }
  return out.join('');
}
