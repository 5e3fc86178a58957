import type { Client } from '../client/client.ts';
import { withComputed, type CaseState } from './case-state.ts';
import type { Store } from './store.ts';

/**
 * Asks for the result again after each change, one call at a time: all changes during a call lead to one
 * further call. The old result stays on screen until the new one arrives.
 */
export function keepComputed(
  client: Client,
  store: Store<CaseState>,
): { readonly needed: () => void; readonly stop: () => void } {
  let running = false;
  let again = false;
  const stopped = new AbortController();

  const askedAgain = (): boolean => {
    const asked = again;
    again = false;
    return asked;
  };

  async function run(): Promise<void> {
    running = true;
    do {
      const { id: caseId, computed } = store.get();
      const known = computed?.result ? { known: computed.revision } : {};
      const answer = await client.callDesk('case.compute', { caseId, ...known }, { signal: stopped.signal });
      if (stopped.signal.aborted) return;
      store.set((state) =>
        answer.ok ? withComputed(state, answer.value) : { ...state, problems: answer.error, computed: null },
      );
    } while (askedAgain());
    running = false;
  }

  return {
    needed: () => {
      if (running) again = true;
      else void run();
    },
    stop: () => stopped.abort(),
  };
}
