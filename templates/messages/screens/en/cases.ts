import type { ScreenWords } from '../ja.ts';

export const cases = {} satisfies ScreenWords['cases'];
