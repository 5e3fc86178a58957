import type { PaperLanguage } from '../language.ts';
import { writing } from './language.ts';

/** The papers alone: workers read them, nobody works with the program in this language. */
export const vi = {
  ...writing,
  papers: async () => (await import('./papers/index.ts')).papers,
} satisfies PaperLanguage;
