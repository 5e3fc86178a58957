import type { ScreenWords } from '../ja.ts';

export const papers = {} satisfies ScreenWords['papers'];
