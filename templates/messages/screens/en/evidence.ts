import type { ScreenWords } from '../ja.ts';

export const evidence = {} satisfies ScreenWords['evidence'];
