import type { ScreenWords } from '../ja.ts';

export const payslips = {} satisfies ScreenWords['payslips'];
