import type { ScreenWords } from '../ja.ts';

export const parties = {} satisfies ScreenWords['parties'];
