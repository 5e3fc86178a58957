import type { ScreenWords } from '../ja.ts';

export const settings = {} satisfies ScreenWords['settings'];
