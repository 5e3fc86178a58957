import type { ContractEvent } from '../contract/events.ts';

type Listener = (event: ContractEvent) => void;

/** Listeners of events. `listen` returns the function that stops listening. */
export function createListeners(): { readonly emit: Listener; readonly listen: (listener: Listener) => () => void } {
  const all = new Set<Listener>();
  return {
    emit: (event) => {
      for (const listener of all) listener(event);
    },
    listen: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}
