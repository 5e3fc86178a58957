import type { ScreenWords } from '../ja.ts';

export const overview = {} satisfies ScreenWords['overview'];
