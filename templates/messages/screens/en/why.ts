import type { ScreenWords } from '../ja.ts';

export const why = {
  open: 'Show why',
} satisfies ScreenWords['why'];
