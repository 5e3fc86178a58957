import type { InterfaceLanguage } from '../language.ts';
import { writing } from './language.ts';

export const ja = {
  ...writing,
  papers: async () => (await import('./papers/index.ts')).papers,
  screens: async () => (await import('./screens/index.ts')).screens,
  problems: async () => (await import('./problems/index.ts')).problems,
  terminal: async () => (await import('./terminal/index.ts')).terminal,
  shell: async () => (await import('./shell/index.ts')).shell,
} satisfies InterfaceLanguage;
