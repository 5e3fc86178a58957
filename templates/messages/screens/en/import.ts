import type { ScreenWords } from '../ja.ts';

export const importing = {} satisfies ScreenWords['import'];
