import { plain } from '../../words/reading.ts';

/** In the order of the digits that select them. */
export const dayKinds = [
  'workday',
  'scheduled-holiday',
  'statutory-holiday',
  'paid-leave',
  'absence',
  'employer-closure',
] as const;
export type DayKind = (typeof dayKinds)[number];

export const isDayKind = (text: string): text is DayKind => (dayKinds as readonly string[]).includes(text);

/** Other common names, besides those of the page. */
const spellings: Readonly<Record<DayKind, readonly string[]>> = {
  workday: ['平日', '出勤', '出勤日', '労働日', '勤務'],
  'scheduled-holiday': ['所定休', '所定休日', '法定外休日', '公休', '休日', '休'],
  'statutory-holiday': ['法定休', '法定休日', '法休'],
  'paid-leave': ['有休', '有給', '年休', '有給休暇', '年次有給休暇'],
  absence: ['欠勤', '欠'],
  'employer-closure': ['休業', '会社休業'],
};

/** The kind for a text: its digit, its name on the page, or another common name; null for other text. */
export function readDayKind(text: string, words: Readonly<Record<DayKind, string>>): DayKind | null {
  const typed = plain(text);
  const byDigit = /^[1-6]$/.test(typed) ? dayKinds[Number(typed) - 1] : undefined;
  if (byDigit !== undefined) return byDigit;
  const lower = typed.toLowerCase();
  return (
    dayKinds.find((kind) => kind === lower || words[kind].toLowerCase() === lower || spellings[kind].includes(typed)) ??
    null
  );
}
