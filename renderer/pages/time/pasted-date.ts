import { readDate } from '../../words/era.ts';
import { plain } from '../../words/reading.ts';

const two = (text = ''): string => text.padStart(2, '0');

/** A weekday after the date, with or without brackets: `5/8(月)`, `5月8日 月曜`. */
const weekday = /\s*(?:[(（][日月火水木金土](?:曜日?)?[)）]|\s[日月火水木金土](?:曜日?)?)$/u;

/** A date as spreadsheets and people write it. Without a year it is looked for among the dates on screen. */
export function readPastedDate(text: string, dates: readonly string[]): string | null {
  const typed = plain(text).replace(weekday, '');
  const whole = readDate(typed);
  if ('value' in whole && whole.value !== '') return whole.value;
  const monthAndDay = /^(\d{1,2})[-/.月]\s*(\d{1,2})日?$/.exec(typed);
  if (monthAndDay) {
    const [, month, day] = monthAndDay;
    return dates.find((date) => date.slice(5) === `${two(month)}-${two(day)}`) ?? null;
  }
  const dayAlone = /^(\d{1,2})日$/.exec(typed);
  return dayAlone ? (dates.find((date) => date.slice(8) === two(dayAlone[1])) ?? null) : null;
}
