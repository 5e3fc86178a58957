import type { ScreenWords } from '../ja.ts';

export const vault = {} satisfies ScreenWords['vault'];
