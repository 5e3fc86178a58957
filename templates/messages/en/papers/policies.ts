import type * as ja from '../../ja/papers/policies.ts';
import { translated } from '../../text.ts';

export const policies = translated<typeof ja.policies>()({
  afterHolidayMidnight: {
    name: 'Shift from a statutory holiday into the next day',
    values: {
      literal: 'only time from midnight is counted afresh',
      'whole-shift': '8 hours are counted over the whole shift',
    },
  },
  nextDayCut: {
    name: "Shift into the next day's start",
    values: { on: 'cut at the scheduled start of the next day', off: 'not cut' },
  },
  unnamedHoliday: {
    name: 'Week without a named statutory holiday',
    values: {
      'later-day': 'the later of the days off is the statutory holiday',
      'weekday:*': '{value} is the statutory holiday',
    },
  },
  overtimeMonthStart: {
    name: 'Start of the month for 60 hours',
    values: { period: 'first day of the pay period', 'day:*': 'day {value} of each month' },
  },
  divisorFallback: {
    name: 'Monthly average hours where the calendar is unknown',
    values: {
      '173.33': 'weekly statutory hours × 52 ÷ 12 (173.33 hours for 40)',
      '173.81': 'weekly statutory hours × days of the year ÷ 7 ÷ 12 (173.81 hours for 40)',
    },
  },
  divisorYear: {
    name: 'Year of the monthly average',
    values: { 'calendar-year-of-close': 'calendar year of the closing day', 'fiscal-year': 'April to March' },
  },
  excessSchedule: {
    name: 'Scheduled hours beyond statutory hours',
    values: { 'cap-8h': 'the excess is void, 8 hours are used', 'as-agreed': 'as agreed' },
  },
  weeklyLimit: {
    name: 'Exception of 44 hours a week',
    values: { 'as-stated': 'as stated in the terms', '40': '40 hours a week' },
  },
  variableHours: {
    name: 'Variable hours system',
    values: { off: 'not considered (a defence of the employer)', on: 'considered' },
  },
  settlementAdditional: {
    name: 'Settlement on joining or leaving a variable period, and additional payment',
    values: { off: 'outside the additional payment', on: 'part of the additional payment' },
  },
  exemption: {
    name: 'Exemption of managers and the like',
    values: { off: 'not considered (a defence of the employer)', on: 'considered' },
  },
  fixedOvertime: {
    name: 'Fixed overtime pay',
    values: { 'as-stated': 'as stated in the terms', valid: 'valid', void: 'void, part of the base' },
  },
  pieceRate: {
    name: 'Piece pay',
    values: { 'as-stated': 'as stated in the terms', time: 'computed as pay by time' },
  },
  unknownBreak: {
    name: 'Day without a recorded break',
    values: { deduct: "the contract's break is deducted", count: 'nothing is deducted' },
  },
  missingPayslip: {
    name: 'Period without a payslip',
    values: { 'base-paid': 'base pay counts as paid', unpaid: 'counts as unpaid' },
  },
  estimatedDays: {
    name: 'Estimated days',
    values: { count: 'count as work', 'leave-out': 'left out, as days without a record' },
  },
  deductLateness: {
    name: 'Lateness and early leaving',
    values: { off: 'not deducted from base pay', on: 'time not worked is deducted' },
  },
  closurePay: {
    name: 'Days off caused by the employer',
    values: { 'civil-code-536': 'the full wage', 'article-26': '60 % of the average wage (closure allowance)' },
  },
  paidLeaveMethod: {
    name: 'Pay for annual leave',
    values: {
      normal: 'normal wage',
      'average-wage': 'average wage',
      'standard-remuneration': 'standard daily remuneration',
    },
  },
  rounding: {
    name: 'Rounding',
    values: {
      exact: 'each head of each period to whole yen',
      'circular-150': 'simplified method of 昭和63年3月14日基発150号 (hours of the month by 30 minutes)',
      floor: 'each head of each period cut to whole yen',
    },
  },
  proration: {
    name: 'Part months',
    values: { 'scheduled-days': 'by scheduled days', 'calendar-days': 'by calendar days', hours: 'by scheduled hours' },
  },
  minimumWageHours: {
    name: 'Hours for the minimum-wage shortfall of monthly pay',
    values: { average: 'monthly average hours', actual: 'scheduled hours of the month' },
  },
  minimumWageBase: {
    name: 'Premium base below the minimum wage',
    values: {
      literal: 'raised only while below the minimum wage',
      floor: 'never below the minimum wage, even where housing pay meets it',
      'add-shortfall': 'the shortfall is added to the base',
    },
  },
  interestDays: {
    name: 'Interest by days',
    values: {
      '365': 'a year has 365 days',
      'years-and-days': 'whole years, and days over 365',
      'leap-year-366': 'leap years have 366 days',
    },
  },
  retirementInterest: {
    name: 'Rate after leaving',
    values: { on: 'rate of the Act on Ensuring Wage Payment, art. 6(1)', off: 'as before leaving' },
  },
  prescriptionDefence: {
    name: 'Prescription as a defence',
    values: { on: 'taken as raised: prescribed amounts are left out', off: 'taken as not raised: nothing is left out' },
  },
  partPayment: {
    name: 'Effect of a part payment',
    values: {
      acknowledges: 'acknowledges everything due by its day, and prescription starts anew',
      'credit-only': 'is credited alone, without effect on prescription',
    },
  },
  lateAcknowledgment: {
    name: 'Acknowledgment or payment after prescription',
    values: { cut: 'without effect on prescription', bars: 'the defence of prescription is lost' },
  },
  karoshiRemainder: {
    name: 'Two days left over in the summary of hours',
    values: {
      '16-8-0': 'less 16, 8 or 0 hours by the days off among the adjoining 5 days',
      'flat-16': 'always less 16 hours',
      'pro-rata': 'less two sevenths of 40 hours',
    },
  },
  karoshiMidnight: {
    name: 'Shift over midnight in the summary of hours',
    values: { 'start-day': 'counted on the day of the start', split: 'split at midnight' },
  },
  karoshiCountOnsetDay: {
    name: 'Day of the onset in the summary of hours',
    values: { false: 'not counted (from the day before)', true: 'counted' },
  },
});
