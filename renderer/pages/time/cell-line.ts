import { findingText } from '../../../templates/parts/codes.ts';
import { fill } from '../../../templates/messages/text.ts';
import type { DayResult, Finding, LocatedProblem, StoredRecord } from '../../client/types.ts';
import type { Words } from '../../words/language-context.ts';
import { problemText } from '../../words/problem-text.ts';
import { cellOf, type DayField } from './day-body.ts';

/** The message for the active cell: why it cannot be read, why its row is not counted, findings of the day. */
export function cellLine(
  record: StoredRecord | null,
  field: DayField | null,
  problems: readonly LocatedProblem[],
  findings: readonly Finding[],
  result: DayResult | undefined,
  words: Words,
): readonly string[] {
  const { time } = words.screens;
  const cell = record === null || field === null ? null : cellOf(record.body, field, time.kinds);
  if (cell?.trouble) return [fill(time.trouble[cell.trouble], { text: cell.typed })];
  const own = problems.filter((problem) => record !== null && problem.record === record.id);
  // Findings of a whole period have the date of its first day, but are not about that day.
  const ofTheDay = findings.filter(({ data }) => data['from'] === undefined);
  const found = ofTheDay.map((finding) => findingText(words.claim, finding));
  const assumed = field === 'breaks' && record !== null && cell?.shown === '' && (result?.breaks.length ?? 0) > 0;
  return [
    ...(assumed ? [time.assumedBreak] : []),
    ...own.map((problem) => {
      const { why, fix } = problemText(problem, words);
      return `${why} ${fix}`;
    }),
    ...new Set(found),
  ];
}
