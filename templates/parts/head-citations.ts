import type { HeadName, WorkerResult } from '../../src/core/claim/result.ts';

/** Where each head comes from, in short; the full list of what was applied stands in the assumptions. */
const headCitations: Readonly<Record<HeadName, string>> = {
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

const contractual: readonly HeadName[] = ['overtime', 'overtimeOver60', 'statutoryHoliday'];

/** Farm work under an intern programme: article 37 does not reach it (労働基準法41条1号), the contract takes its rules over. */
export const headCitation = ({ findings }: WorkerResult, head: HeadName): string =>
  contractual.includes(head) && findings.some(({ code }) => code === 'farm-programme-contractual')
    ? '労働契約（労働基準法37条1項に準拠）'
    : headCitations[head];
