import { useEffect } from 'react';
import { useCaseSession } from '../session/case-context.ts';

/** While something is not saved yet, closing the window asks first. */
export function UnsavedGuard() {
  const session = useCaseSession();
  useEffect(() => {
    const hear = (event: BeforeUnloadEvent): void => {
      if (session.store.get().pending.length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', hear);
    return () => window.removeEventListener('beforeunload', hear);
  }, [session]);
  return null;
}
