import type * as ja from '../../ja/papers/heads.ts';
import { translated } from '../../text.ts';

export const heads = translated<typeof ja.heads>()({
  name: {
    basePay: 'Base pay',
    minimumWage: 'Shortfall from the minimum wage',
    withinStatutory: 'Overtime within statutory hours',
    overtime: 'Overtime premium',
    overtimeOver60: 'Overtime beyond 60 hours a month',
    statutoryHoliday: 'Statutory holiday premium',
    night: 'Night premium (22:00–5:00)',
    paidLeave: 'Annual paid leave',
    closureAllowance: 'Closure allowance',
    deductions: 'Amounts deducted from wages',
  },
  short: {
    basePay: 'Base pay',
    minimumWage: 'Minimum wage',
    withinStatutory: 'Within limits',
    overtime: 'Overtime',
    overtimeOver60: 'Over 60 h',
    statutoryHoliday: 'Holiday',
    night: 'Night',
    paidLeave: 'Paid leave',
    closureAllowance: 'Closure',
    deductions: 'Deductions',
  },
  due: {
    basePay: 'Base pay due',
    minimumWage: 'Minimum-wage shortfall due',
    withinStatutory: 'Overtime within statutory hours due',
    overtime: 'Overtime premium due',
    overtimeOver60: 'Premium beyond 60 hours due',
    statutoryHoliday: 'Statutory holiday premium due',
    night: 'Night premium due',
    paidLeave: 'Paid leave due',
    closureAllowance: 'Closure allowance due',
    deductions: 'Deductions to be paid back',
  },
  other: {
    'dismissal-notice': 'Dismissal notice allowance',
    'travel-cost': 'Travel cost home',
    savings: 'Compulsory savings to be returned',
  },
});
