import { useWindowEvent } from '@mantine/hooks';
import { useCallback, useEffect, useRef } from 'react';
import { useWords } from '../../words/language-context.ts';
import { useWhy, type WhyQuestion } from '../why-context.ts';
import { useTrail } from './use-trail.ts';
import { WhyAnswer } from './WhyAnswer.tsx';

/** 導出: the derivation of an amount, down to the day, the punch, the row of the file. Esc closes it. */
export function WhyPanel({ question }: { readonly question: WhyQuestion }) {
  const { why } = useWords().screens;
  const { ask } = useWhy();
  const trail = useTrail(question);
  const panel = useRef<HTMLElement>(null);
  const close = useCallback((): void => ask(null), [ask]);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  // Esc anywhere outside a dialog, unless another handler used it.
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) close();
  });
  return (
    <aside className="why" aria-label={why.title} ref={panel} tabIndex={-1}>
      <WhyAnswer key={JSON.stringify(trail.here.question.figure)} trail={trail} onClose={close} />
    </aside>
  );
}
