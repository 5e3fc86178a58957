import { createContext, useContext } from 'react';
import type { Figure } from '../client/types.ts';

/** The figure whose derivation is shown, and its name on the page. */
export type WhyQuestion = { readonly figure: Figure; readonly title: string };

export const WhyContext = createContext<{
  readonly question: WhyQuestion | null;
  readonly ask: (question: WhyQuestion | null) => void;
}>({ question: null, ask: () => undefined });

export const useWhy = () => useContext(WhyContext);
