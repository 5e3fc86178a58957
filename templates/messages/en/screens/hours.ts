import type * as ja from '../../ja/screens/hours.ts';
import { translated } from '../../text.ts';

export const hours = translated<typeof ja.hours>()({
  worker: 'Worker',
  onset: 'Onset of the illness',
  noOnset:
    'Enter the day of onset: the overtime of the six months before it is counted and set beside the hours of the accident insurance standards.',
  noRecords: 'There are no working times yet. Type them or import a file first.',
  notComputed: 'This cannot be computed yet. The problems are listed in the overview.',
  chartNote: 'Time over 40 hours a week; a month is 30 days.',
  average: 'Average up to the onset',
  lines: 'Against the lines',
  linesAside: 'every line says "about"',
  weeks: 'Week by week',
  weeksAside: 'Seven days at a time, back from the day before the onset. What passes 40 hours stands after the +.',
  month: 'Month',
  week: 'Week {number}',
  remainder: 'Two days left',
  total: 'Worked',
  overtime: 'Overtime',
  other: 'Other burdens',
  method: 'How it is counted',
  methodAside: 'The figures above follow at once.',
  gaps: 'Gaps in the record',
  noGaps: 'Every scheduled day of these six months has a record.',
  gapMonths: 'Months with missing records: {months}. The real hours may be more.',
  noJudgement: 'This page counts hours. It does not judge whether work caused the illness.',
});
