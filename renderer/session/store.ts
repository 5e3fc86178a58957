import { useSyncExternalStore } from 'react';

/** A value that components can subscribe to. `pick` must return the same object for the same state. */
export type Store<T> = {
  readonly get: () => T;
  readonly set: (change: (old: T) => T) => void;
  readonly subscribe: (hear: () => void) => () => void;
};

export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      const next = change(value);
      if (Object.is(next, value)) return;
      value = next;
      for (const hear of listeners) hear();
    },
    subscribe: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

export const useStore = <T, S>(store: Store<T>, pick: (value: T) => S): S =>
  useSyncExternalStore(store.subscribe, () => pick(store.get()));
