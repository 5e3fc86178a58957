import { compact, plain } from '../text.ts';
import { eraPattern, yearOfEra } from './era.ts';

/** A month as `YYYY-MM`, where the text names one: `2024年4月分`, `令和6年9月分`, `2024/04`, `202404`, `R6.4`. Null otherwise. */
export function readMonth(text: string): string | null {
  return findMonth(compact(text), '^', '(?:度|分|支給|給与|賞与)*$')?.month ?? null;
}

/** The first month that a title names, with the words that name it. */
export function monthInTitle(text: string): { readonly month: string; readonly words: string } | null {
  return findMonth(plain(text), '', '');
}

function findMonth(text: string, before: string, after: string): { month: string; words: string } | null {
  // A full date in a title is the day of printing, not a month.
  const month = '(?:年(\\d{1,2})月(?!\\d)(?:度|分)?|[./-](\\d{1,2})(?![./-]?\\d))';
  const era = new RegExp(`${before}(${eraPattern})(\\d{1,2}|元)${month}${after}`, 'iu').exec(text);
  if (era) return monthOf(yearOfEra(era[1]!, era[2]!), era[3] ?? era[4]!, era[0]);
  const western = new RegExp(`${before}(\\d{4})${month}${after}`, 'u').exec(text);
  if (western) return monthOf(Number(western[1]), western[2] ?? western[3]!, western[0]);
  const six = new RegExp(`${before}(20\\d{2})(\\d{2})${after}`, 'u').exec(text);
  return six && before !== '' ? monthOf(Number(six[1]), six[2]!, six[0]) : null;
}

function monthOf(year: number | null, text: string, words: string): { month: string; words: string } | null {
  const number = Number(text);
  if (year === null || number < 1 || number > 12) return null;
  return { month: `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`, words };
}
