import type * as ja from '../../ja/papers/premiums.ts';
import { translated } from '../../text.ts';

export const premiums = translated<typeof ja.premiums>()({
  unitWageTitle: 'Wage on which premiums are based (hourly)',
  unitWageRule:
    'The hourly wage follows the Ordinance for Enforcement of the Labor Standards Act, art. 19(1): hourly pay as it is, daily pay divided by the scheduled hours of the day, monthly pay by the average scheduled hours of a month over one year, and so on.',
  unitWageRaised:
    'Where the converted wage is below the minimum wage, the base is raised (Minimum Wage Act, art. 4(2)).',
  unitWageExact: 'Hourly wages are computed exactly and not rounded; the table shows them cut to two decimals.',
  symbolColumn: 'Letter',
  periodColumn: 'Period',
  convertedColumn: 'Converted',
  minimumWageColumn: 'Minimum wage',
  unitWageColumn: 'Hourly wage',
  flooredMark: '※',
  flooredNote: '※ Raised because the converted wage is below the minimum wage.',
  ratesNote: 'Rates: Labor Standards Act, art. 37(1) and (4), and Cabinet Order No. 5 of 1994.',
  pieceNote:
    'Where piece pay or rates of the contract apply, pay was computed kind by kind and no product with a rate is shown.',
  exemptNote:
    'Some hours carry no premium, because they were computed as exempt from the rules on working time and holidays (Labor Standards Act, art. 41, art. 41-2).',
  exampleTitle: 'Worked example: {month} (letter {symbol})',
  paidPart: '(scheduled time, premium part only)',
  paidPartNote:
    'Scheduled time that is overtime: its 100% is in base pay, so only the part above it is counted (Labour Standards Act arts. 24, 32, 37(1)). Time concerned: {months}',
  headColumn: 'Head',
  rateColumn: 'Rate',
  timeColumn: 'Time',
  monthsTitle: 'Premium wages by month',
  workingTimeGroup: 'Working time',
  dueGroup: 'Due',
  sumColumn: 'Sum',
  paidColumn: 'Paid',
  unpaidColumn: 'Unpaid',
  timeNote:
    '"Overtime" is time beyond 8 hours a day or the statutory hours of a week, up to 60 hours a month; "Over 60 h" is the part beyond. "Night" is all time from 22:00 to 5:00 and overlaps the other columns.',
  rounding: {
    exact: 'Each head of each month is rounded to whole yen once.',
    'circular-150': 'Fractions are treated by the simplified method of 昭和63年3月14日基発150号.',
    floor: 'Each head of each month is cut to whole yen.',
  },
  paidNote:
    'Paid: the items of the payslips, credited to the heads of the same month. What was paid too much in one month is not set against another.',
  bridgeTitle: 'How this leads to Annex 1',
  bridgePremiums: 'Total unpaid of this table',
  bridgeOther: 'Unpaid on the other heads ({heads})',
  bridgePrescribed: 'Unpaid of time-barred periods',
  bridgeClaimed: 'Amount claimed in Annex 1',
});
