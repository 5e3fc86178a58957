import { useWindowEvent } from '@mantine/hooks';
import { useCaseSession } from '../session/case-context.ts';

/** While something is unsaved, the browser asks before closing the window. */
export function UnsavedGuard() {
  const session = useCaseSession();
  useWindowEvent('beforeunload', (event) => {
    if (session.store.get().pending.length > 0) event.preventDefault();
  });
  return null;
}
