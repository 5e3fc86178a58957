import type { ScreenWords } from '../ja.ts';

export const dates = {} satisfies ScreenWords['dates'];
