import type { ScreenWords } from '../ja.ts';

export const time = {} satisfies ScreenWords['time'];
