import { zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';

export const heads = [
  'basePay',
  'minimumWage',
  'withinStatutory',
  'overtime',
  'overtimeOver60',
  'statutoryHoliday',
  'night',
  'paidLeave',
  'closureAllowance',
  'deductions',
] as const;
export type Head = (typeof heads)[number];
export type Sums = Record<Head, Fraction>;

export const noSums = (): Sums => Object.fromEntries(heads.map((head) => [head, zero])) as Sums;
