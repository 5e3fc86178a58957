import type { PaperWords } from '../../ja/papers/index.ts';

export const heads = {
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
  other: {
    'dismissal-notice': 'Dismissal notice allowance',
  },
} satisfies PaperWords['heads'];
