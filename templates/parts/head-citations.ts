import type { HeadName } from '../../src/core/claim/result.ts';

/** Where each head comes from, in short; the full list of what was applied stands in the assumptions. */
export const headCitations: Readonly<Record<HeadName, string>> = {
  basePay: '労働契約・労働基準法24条1項',
  minimumWage: '最低賃金法4条',
  withinStatutory: '労働契約',
  overtime: '労働基準法37条1項',
  overtimeOver60: '同項ただし書',
  statutoryHoliday: '労働基準法37条1項',
  night: '労働基準法37条4項',
  paidLeave: '労働基準法39条9項',
  closureAllowance: '労働基準法26条',
  deductions: '労働基準法24条1項',
};
