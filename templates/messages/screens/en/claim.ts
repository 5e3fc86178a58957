import type { ScreenWords } from '../ja.ts';

export const claim = {} satisfies ScreenWords['claim'];
