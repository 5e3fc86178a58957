import type * as ja from '../../ja/papers/summary.ts';
import { translated } from '../../text.ts';

export const summary = translated<typeof ja.summary>()({
  claimant: 'Claimant',
  employer: 'Employer',
  supervisingBody: 'Supervising body',
  claimPeriod: 'Period of the claim',
  nameWithLatin: '{name} ({latin})',
  employedUntil: 'Employed from {start} to {end}',
  employedSince: 'Employed since {start}',
  programme: {
    'technical-intern': 'Technical intern',
    'specified-skilled': 'Specified skilled worker',
    'employment-for-skill': 'Employment for skill development',
  },
  periodSpan: 'Wages for {from} to {to} (months: {count})',
  periodSpanParts: 'Wages for {from} to {to} (periods: {count})',
  noPeriods: 'There is no pay period to calculate.',
  boxPrincipal: 'Amount claimed (principal)',
  boxInterest: 'Interest for delay to {date}',
  boxAdditional: 'Additional payment (apart)',
  yenSuffix: 'yen',
  headsTitle: 'Amounts claimed by head',
  interestTitle: 'Interest for delay',
  additionalTitle: 'Additional payment (not part of the claim)',
  prescriptionTitle: 'Prescription (limitation)',
  monthsTitle: 'Unpaid amounts by month',
  columnHead: 'Head',
  columnDue: 'Due',
  columnPaid: 'Paid',
  columnUnpaid: 'Unpaid',
  columnPrescribed: 'Time-barred',
  columnClaimed: 'Claimed',
  bridgeOverpaid:
    'The difference of {yen} yen between due less paid and unpaid is what was paid beyond what was due on a head in a month. It is not set against other months (Labor Standards Act, art. 24(1)).',
  basePayAssumed: 'Periods without a payslip: {count}. Their base pay and paid leave are counted as paid.',
  interestPeriod: 'Period',
  interestRate: 'Rate a year',
  interestBasis: 'Basis',
  interestAmount: 'Amount (yen)',
  interestUntilLeaving: 'From the day after each payday to the day of leaving',
  interestUntilAsOf: 'From the day after each payday to {date}',
  interestOfPaydays: '{period} (paydays {paydays})',
  interestAfterLeaving: 'From the day after leaving (or after the payday, if later) to {date}',
  interestRounding:
    'The interest of each period is computed exactly and cut to whole yen once, on the sum of the period. Time-barred periods bear none.',
  interestDaily: 'From {date}, {yen} yen a day are added to the principal (cut to whole yen).',
  interestNone: 'No unpaid amount bears interest.',
  additionalText:
    'The court may order an additional payment equal to the unpaid premiums and similar wages (Labor Standards Act, art. 114). {filing}, it covers the paydays from {from} (periods: {count}), {yen} yen. The shortfall from the minimum wage, overtime within statutory hours and deductions are not covered. A demand letter does not extend this time. The court has discretion, so it is not added to the claim.',
  additionalFiled: 'If suit is filed on {date}',
  additionalFiledOn: 'With the filing of {date}',
  additionalNone:
    'No unpaid amount is open to an additional payment (Labor Standards Act, art. 114). It is not added to the claim.',
  paydayColumn: 'Payday',
  stateColumn: 'State',
  lastDayColumn: 'Last day of the period',
  unpaidYenColumn: 'Unpaid (yen)',
  state: {
    prescribed: 'Complete (lost when the employer invokes it)',
    'held-by-demand': 'Held by a demand or an agreement to negotiate',
    suspended: 'Held by proceedings',
    running: 'Running',
  },
  stateShort: {
    prescribed: 'complete',
    'held-by-demand': 'held',
    suspended: 'proceedings',
    running: '',
  },
  mustFileBy: 'Proceedings must be filed by this day',
  inTurnFrom: 'One after another from {date}',
  prescriptionNote:
    'Wages are prescribed after 3 years for paydays from 1 April 2020, after 2 years for earlier ones (Labor Standards Act, art. 115, art. 143(3)). Amounts whose prescription is complete, lost when the employer invokes it, are left out of the claim.',
  prescriptionUnraisedNote:
    'Wages are prescribed after 3 years for paydays from 1 April 2020, after 2 years for earlier ones (Labor Standards Act, art. 115, art. 143(3)). The employer has not invoked prescription, so amounts whose prescription is complete are part of the claim (Civil Code, art. 145).',
  dueDateNote:
    'For some periods a request after leaving brought the due date forward to the seventh day after the later of request and leaving (Labor Standards Act, art. 23(1)).',
  demandNote:
    'The demand that arrived on {date} holds for 6 months; a further demand in that time does not extend it (Civil Code, art. 150).',
  negotiationNote:
    'The written agreement of {date} to negotiate holds only for the time that Civil Code, art. 151 allows.',
  filingNote:
    'Because of the proceedings of {date}, prescription is not completed until they end (Civil Code, art. 147).',
  acknowledgmentNote:
    'By the acknowledgment of {date} prescription that was not complete began anew (Civil Code, art. 152).',
  paymentNote:
    'Of the {yen} yen paid on {date}, {interest} were set against interest first, then {principal} against principal (Civil Code, art. 488, art. 489).',
  paymentAcknowledges:
    'A part payment acknowledges the debt: prescription that was not complete began anew (Civil Code, art. 152; Supreme Court, 15 December 2020).',
  partPayments: 'Part payments (set against principal)',
  interestPaid: '{yen} yen of part payments were set against interest and are off the sum above.',
  monthColumn: 'Month',
  unpaidTotalColumn: 'Unpaid',
  interestColumn: 'Interest',
  additionalColumn: 'Additional',
  lastDayShortColumn: 'Prescription',
  hatchedNote: 'Hatched rows: prescription is complete.',
  heldNote: '「猶予」: prescription is held.',
  suspendedNote: '「訴え」: prescription is held by proceedings.',
  closingMonthNote: 'The month is the one in which the pay period closes.',
  emptyHeadsNote: 'Heads with nothing unpaid have no column.',
  checkText: 'claimed by head {heads} yen, by month {months} yen, by the result {result} yen: {verdict}.',
});
