import { createContext, useContext } from 'react';
import type { Figure } from '../client/types.ts';

/** Which figure is asked about, and what the page calls it. */
export type WhyQuestion = { readonly figure: Figure; readonly title: string };

export const WhyContext = createContext<{
  readonly question: WhyQuestion | null;
  readonly ask: (question: WhyQuestion | null) => void;
}>({ question: null, ask: () => undefined });

export const useWhy = () => useContext(WhyContext);
