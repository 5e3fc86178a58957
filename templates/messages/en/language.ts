import { grouped } from '../../parts/number.ts';
import type { Writing } from '../language.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const month = (text: string): string => `${months[Number(text.slice(5, 7)) - 1] ?? ''} ${text.slice(0, 4)}`;

export const writing = {
  code: 'en',
  name: 'English',
  short: 'EN',
  font: 'NotoSans',
  reviewed: null,
  date: (date) => `${String(Number(date.slice(8, 10)))} ${month(date)}`,
  month,
  monthOfBothCalendars: month,
  yearOfBothCalendars: (year) => year,
  amount: grouped,
  span: (from, to) => `${from} – ${to}`,
  list: (items) => items.join(', '),
  cites: {
    provision: ({ article, paragraph, item, proviso }) =>
      [
        `art. ${article}${paragraph === undefined ? '' : `(${paragraph})`}`,
        ...(item === undefined ? [] : [`item ${item}`]),
        ...(proviso ? ['proviso'] : []),
      ].join(', '),
    minimumWage: (prefecture, from) => `minimum wage of ${prefecture} (in force ${from})`,
  },
} as const satisfies Writing;
