import type * as ja from '../../ja/papers/findings.ts';
import { translated } from '../../text.ts';

export const findings = translated<typeof ja.findings>()({
  'break-too-short': 'There are days with less break than the law asks',
  'break-unknown-deducted': "No break is recorded; the contract's break was deducted",
  'break-position-assumed': 'The time of the break is not recorded and was assumed',
  'no-weekly-rest': 'A week has no day free of work, and the four weeks around it have fewer than four',
  'schedule-over-limit': 'Scheduled hours pass statutory hours',
  'divisor-differs': 'The stated monthly average differs from the calendar; the smaller counts',
  'below-minimum-wage': 'The converted wage is below the minimum wage',
  'piece-below-minimum': 'Piece pay "{name}" comes to {hourly} yen an hour, below the minimum wage of {minimum} yen',
  'piece-hours-over-worked': 'The hours under piece pay ({hours}) pass the hours recorded as worked ({worked})',
  'minimum-wage-base-gap': 'The minimum wage is met only with the housing allowance; the premium base is below it',
  'exemption-defence':
    "The employer may plead an exemption from the rules on hours ({yen} yen hang on it); proving it is the employer's burden. To ask: of a manager, real authority over the business and its staff, freedom to come and go, pay that fits the post; of watch work, the permit; of a highly professional, consent and the filed resolution",
  'surveillance-permit':
    'The exemption of surveillance work needs a permit of the labour standards office; its number and date are not shown',
  'farm-programme-contractual':
    'Premiums in farm work are computed as contractual under the intern programme; whether an additional payment is open may be disputed',
  'contractual-beyond-schedule':
    'The rules on hours do not apply, so time beyond the schedule ({minutes} minutes) was computed as plain contractual pay',
  'weekly-limit-44-unproven':
    'It is not shown that the exception of 44 hours a week applies (line of business, fewer than 10 people)',
  'variable-no-rules': 'The work rules or the rules of shift tables that set up the system are not shown',
  'variable-no-agreement': 'The written agreement on the system is not shown',
  'variable-representative': 'It is not shown that the representative who signed was properly elected',
  'variable-not-filed': 'The filing of the agreement is not shown',
  'variable-not-notified': 'It is not shown that the hours of each day and week were announced beforehand',
  'variable-changed': 'The hours may have been changed after they were set',
  'variable-schedule-over-frame':
    'The schedule of the variable period from {from} ({minutes} minutes) passes its frame ({limit} minutes)',
  'variable-day-limit': 'The schedule passes the daily limit of the system ({limit} minutes)',
  'variable-week-limit': 'The schedule passes the weekly limit of the system',
  'variable-days-in-row': 'The schedule passes the limit of {limit} days of work in a row',
  'variable-days-a-year': 'The days of work of the variable period ({days}) pass the limit ({limit})',
  'settlement-premium':
    'Time was settled because the person joined or left inside the period ({minutes} minutes, from {from})',
  'substitute-leave-no-agreement': 'Without an agreement on substitute leave the rate over 60 hours was not lowered',
  'substitute-leave-late':
    'The substitute leave was not taken within two months of the end of the month, so the rate was not lowered',
  'fixed-overtime-defence': 'The employer may plead that "{name}" is fixed overtime pay',
  'fixed-overtime-hours': 'The hours of the fixed overtime pay "{name}" ({hours}) pass {line}',
  'fixed-overtime-short':
    'The fixed overtime pay "{name}" of {yen} yen does not buy the {hours} hours it states ({needed} yen)',
  'short-day': 'There are days with less than the scheduled time and no absence recorded',
  'closure-full-pay': 'Days off caused by the employer were computed at the full wage',
  'notice-two-years':
    'For the dismissal notice allowance a suit within two years of the dismissal (until {until}) is safe',
  'dismissal-exception-proof': 'A case is stated in which no notice of dismissal is needed; it must be proven',
  'travel-two-years': 'The travel cost home prescribes in two years (until {until})',
  'payment-as-acknowledgment':
    'The last day rests on a part payment as acknowledgment; in case it is disputed, filing by {lastDay} is safe',
  'event-after-as-of': 'An event lies after the day to which the case is computed; it was left out',
  'acknowledged-after-completion':
    'There is an acknowledgment or payment after completion ({event}, payday {payday}, {yen} yen); the defence of prescription may be lost',
  'payday-2020-03-31-edge': 'Payday 31 March 2020: delay began on 1 April 2020, so 3% a year was used',
  'death-interest': 'After the death the rate of leaving was used (from {from})',
  'heirs-remainder':
    'Yen left over from dividing by the shares (unpaid {unpaid}, claimed {claimable}, interest {interest}, additional payment {additionalPayment}) are given to no heir',
  'deduction-over-cap': 'The deduction "{name}" passes its cap',
  'deduction-no-agreement': 'No written agreement could be confirmed for the deduction "{name}"',
  'deduction-unlawful': 'The deduction "{name}" is not allowed',
  'deduction-not-checked': 'The amount of the deduction "{name}" was not checked. Facts needed: {missing}',
  'programme-rules-missing':
    'The rules on deductions of the employment for skill programme are not in the law data (contract from {from}). The rules for other workers were applied',
  'more-paid-than-due':
    'More was paid on a head than was due; what is left after the heads that it may be credited to is not set against other heads or months',
  'payslip-late': 'The date of payment on the payslip is after the payday',
  'rounded-punches': 'Rounding of the punches left {minutes} minutes ({yen} yen) uncounted',
  'punch-alternative': 'Another record ({source}) gives other times',
  'law-data-medium-confidence': 'Some figures applied have not been checked against a primary source',
  'law-check-stale': 'The law data were checked some time ago; look at the current law',
});
