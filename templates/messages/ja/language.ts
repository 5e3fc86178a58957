import { eraYear, eraYearOfMonth } from '../../parts/calendar.ts';
import { grouped } from '../../parts/number.ts';
import type { Writing } from '../language.ts';

const plain = (digits: string): string => String(Number(digits));
const month = (text: string): string => `${text.slice(0, 4)}年${plain(text.slice(5, 7))}月`;

export const writing = {
  code: 'ja',
  name: '日本語',
  short: '日本語',
  font: 'BIZUDMincho',
  reviewed: null,
  date: (date) => `${month(date)}${plain(date.slice(8, 10))}日`,
  month,
  monthOfBothCalendars: (text) => `${text.slice(0, 4)}年（${eraYearOfMonth(text)}）${plain(text.slice(5, 7))}月`,
  yearOfBothCalendars: (year) => `${year}年（${eraYear(year)}）`,
  amount: grouped,
  span: (from, to) => `${from}〜${to}`,
  list: (items) => items.join('、'),
  cites: null,
} as const satisfies Writing;
