import { useCallback, useEffect, useRef, useState } from 'react';
import type { Explain } from '../../client/types.ts';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useCase } from '../../session/case-context.ts';
import type { Walk } from '../../session/why-walk.ts';
import { useWords } from '../../words/language-context.ts';
import { useWhy, type WhyQuestion } from '../why-context.ts';
import { WhyPrint } from './WhyPrint.tsx';
import { WhyStep } from './WhyStep.tsx';

/** 導出: from any yen down to the day, the punch, the row of the file. */
export function WhyPanel({ question }: { readonly question: WhyQuestion }) {
  const { why, common } = useWords().screens;
  const { ask } = useWhy();
  const { id, computed } = useCase((state) => state);
  // A later result may rest on other facts: the tree is asked for again.
  const { value, problems } = useAnswer(
    'case.explain',
    { caseId: id, figure: question.figure },
    computed?.revision ?? 0,
  );
  const [walk, setWalk] = useState<Walk>([]);
  const [printed, print] = useState<Explain | null>(null);
  const panel = useRef<HTMLElement>(null);
  const close = useCallback((): void => ask(null), [ask]);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  useEscape(close);
  const donePrinting = useCallback((): void => print(null), []);

  return (
    <aside className="why" aria-label={why.title} ref={panel} tabIndex={-1}>
      <header className="why-head">
        <h2>{why.title}</h2>
        {value && (
          <button type="button" className="btn plain push" onClick={() => print(value.explain)}>
            {why.print}
          </button>
        )}
        <button type="button" className="btn plain" onClick={close} aria-label={common.close}>
          <kbd>Esc</kbd>
        </button>
      </header>
      <div className="why-body">
        <ErrorNotice problems={problems} />
        {value === null && problems.length === 0 && <p role="status">{why.reading}</p>}
        {value && <WhyStep title={question.title} root={value.explain} walk={walk} setWalk={setWalk} />}
      </div>
      {printed && <WhyPrint title={question.title} root={printed} onDone={donePrinting} />}
    </aside>
  );
}

/** Esc anywhere outside a dialog, unless something nearer took it. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) close();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [close]);
}
