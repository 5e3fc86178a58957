import type { ContractEvent } from '../contract/events.ts';

type Hear = (event: ContractEvent) => void;

/** Listeners of events. `listen` returns the function that stops listening. */
export function createListeners(): { readonly emit: Hear; readonly listen: (hear: Hear) => () => void } {
  const all = new Set<Hear>();
  return {
    emit: (event) => {
      for (const hear of all) hear(event);
    },
    listen: (hear) => {
      all.add(hear);
      return () => all.delete(hear);
    },
  };
}
