import { useCallback, useMemo, useRef, useState } from 'react';
import type { WhyQuestion } from '../why-context.ts';

/** The figure whose derivation is open. When it is closed the focus returns to the figure. */
export function useWhyState() {
  const [question, setQuestion] = useState<WhyQuestion | null>(null);
  const asker = useRef<Element | null>(null);
  const ask = useCallback((next: WhyQuestion | null): void => {
    setQuestion(next);
    if (next !== null) asker.current = document.activeElement;
    else if (asker.current instanceof HTMLElement && asker.current.isConnected)
      asker.current.focus({ preventScroll: true });
  }, []);
  return useMemo(() => ({ question, ask }), [question, ask]);
}
