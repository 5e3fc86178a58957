import { useState } from 'react';
import type { Walk } from '../../session/why-walk.ts';
import type { WhyQuestion } from '../why-context.ts';

export type Stop = { readonly question: WhyQuestion; readonly walk: Walk };

/** The trail from the first figure: down inside a derivation, and on to the figures that a total adds up. */
export function useTrail(question: WhyQuestion) {
  const [stops, setStops] = useState<readonly [...Stop[], Stop]>([{ question, walk: [] }]);
  const before = stops.slice(0, -1);
  const here = stops.at(-1) ?? { question, walk: [] };
  return {
    before,
    here,
    setWalk: (walk: Walk): void => setStops([...before, { ...here, walk }]),
    goOn: (next: WhyQuestion): void => setStops([...stops, { question: next, walk: [] }]),
    backTo: (at: number): void => setStops((old) => [...old.slice(0, at), old[at] ?? here]),
  };
}
