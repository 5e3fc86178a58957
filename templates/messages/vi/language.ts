import { slashed } from '../../parts/calendar.ts';
import { grouped } from '../../parts/number.ts';
import type { Writing } from '../language.ts';

const dayFirst = (date: string): string => slashed(date).split('/').reverse().join('/');

export const writing = {
  code: 'vi',
  name: 'Tiếng Việt',
  short: 'VI',
  font: 'NotoSans',
  reviewed: null,
  date: dayFirst,
  month: dayFirst,
  monthOfBothCalendars: dayFirst,
  yearOfBothCalendars: (year) => year,
  amount: (yen) => grouped(yen).replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')),
  span: (from, to) => `${from} – ${to}`,
  list: (items) => items.join(', '),
  cites: {
    provision: ({ article, paragraph, item, proviso }) =>
      [
        `Điều ${article}`,
        ...(paragraph === undefined ? [] : [`khoản ${paragraph}`]),
        ...(item === undefined ? [] : [`mục ${item}`]),
        ...(proviso ? ['(câu ngoại lệ)'] : []),
      ].join(' '),
    minimumWage: (prefecture, from) => `lương tối thiểu ${prefecture} (hiệu lực ${dayFirst(from)})`,
  },
} as const satisfies Writing;
