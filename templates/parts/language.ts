import type { PaperWords } from '../messages/ja/papers/index.ts';
import { papers as en } from '../messages/en/papers/index.ts';
import { papers as ja } from '../messages/ja/papers/index.ts';
import { papers as vi } from '../messages/vi/papers/index.ts';
import { eraYear, eraYearOfMonth, slashed } from './calendar.ts';
import { citation } from './citation.ts';
import { grouped } from './number.ts';

export const languageCodes = ['ja', 'vi', 'en'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** A catalogue with the ways in which the language writes dates, money and lists. */
export type Language = {
  readonly code: LanguageCode;
  readonly words: PaperWords;
  /** From `YYYY-MM-DD`. */
  readonly date: (date: string) => string;
  /** From `YYYY-MM`. */
  readonly month: (month: string) => string;
  /** Both calendars, for headings in Japanese. */
  readonly monthOfBothCalendars: (month: string) => string;
  readonly yearOfBothCalendars: (year: string) => string;
  /** Digits with the language's separators, without the unit. */
  readonly amount: (yen: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly citation: (text: string) => string;
};

const numberOf = (digits: string): string => String(Number(digits));
const year = (text: string): string => text.slice(0, 4);

const japaneseMonth = (month: string): string => `${year(month)}年${numberOf(month.slice(5, 7))}月`;
const japanese: Language = {
  code: 'ja',
  words: ja,
  date: (date) => `${japaneseMonth(date)}${numberOf(date.slice(8, 10))}日`,
  month: japaneseMonth,
  monthOfBothCalendars: (month) => `${year(month)}年（${eraYearOfMonth(month)}）${numberOf(month.slice(5, 7))}月`,
  yearOfBothCalendars: (y) => `${y}年（${eraYear(y)}）`,
  amount: grouped,
  span: (from, to) => `${from}〜${to}`,
  list: (items) => items.join('、'),
  citation: (text) => text,
};

const dayFirst = (date: string): string => slashed(date).split('/').reverse().join('/');
const vietnamese: Language = {
  code: 'vi',
  words: vi,
  date: dayFirst,
  month: dayFirst,
  monthOfBothCalendars: dayFirst,
  yearOfBothCalendars: (y) => y,
  amount: (yen) => grouped(yen).replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')),
  span: (from, to) => `${from} – ${to}`,
  list: (items) => items.join(', '),
  citation: (text) => citation(text, vi.acts, 'vi'),
};

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const englishMonth = (month: string): string => `${monthNames[Number(month.slice(5, 7)) - 1] ?? ''} ${year(month)}`;
const english: Language = {
  code: 'en',
  words: en,
  date: (date) => `${numberOf(date.slice(8, 10))} ${englishMonth(date)}`,
  month: englishMonth,
  monthOfBothCalendars: englishMonth,
  yearOfBothCalendars: (y) => y,
  amount: grouped,
  span: (from, to) => `${from} – ${to}`,
  list: (items) => items.join(', '),
  citation: (text) => citation(text, en.acts, 'en'),
};

export const languages: Readonly<Record<LanguageCode, Language>> = { ja: japanese, vi: vietnamese, en: english };

/** The languages of one paper: Japanese is the text, the client's language a translation beside or beneath. */
export type Tongues = { readonly japanese: Language; readonly client: Language | null };
export const tongues = (code: LanguageCode): Tongues => ({
  japanese,
  client: code === 'ja' ? null : languages[code],
});

/** The same words in Japanese and, where the paper is translated, in the client's language. */
export type Pair = { readonly ja: string; readonly client: string | null };
export const say = ({ japanese: ja, client }: Tongues, words: (language: Language) => string): Pair => ({
  ja: words(ja),
  client: client === null ? null : words(client),
});

/** Puts values in; a placeholder without a value is a bug of the caller. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${text}`);
    return value;
  });
