import { Kbd, VisuallyHidden } from '@mantine/core';
import { useCallback, useState } from 'react';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useCase } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import type { useTrail } from './use-trail.ts';
import { WhyPrint } from './WhyPrint.tsx';
import { WhyStep } from './WhyStep.tsx';

/** The derivation of the present figure of the trail. */
export function WhyAnswer({
  trail,
  onClose,
}: {
  readonly trail: ReturnType<typeof useTrail>;
  readonly onClose: () => void;
}) {
  const { why, common } = useWords().screens;
  const { figure, title } = trail.here.question;
  const { id, computed } = useCase((state) => state);
  // Asked again for each new result, because its facts may differ.
  const { value, problems } = useAnswer('case.explain', { caseId: id, figure }, computed?.revision ?? 0);
  const [printing, setPrinting] = useState(false);
  const donePrinting = useCallback((): void => setPrinting(false), []);
  return (
    <>
      <header className="why-head">
        <h2>{why.title}</h2>
        {value && (
          <button type="button" className="btn plain push" onClick={() => setPrinting(true)}>
            {why.print}
          </button>
        )}
        <button type="button" className={value ? 'btn plain' : 'btn plain push'} onClick={onClose}>
          <VisuallyHidden>{common.close}</VisuallyHidden>
          <Kbd>Esc</Kbd>
        </button>
      </header>
      <div className="why-body" aria-busy={value === null}>
        <ErrorNotice problems={problems} />
        {value === null && problems.length === 0 && <p role="status">{why.reading}</p>}
        {value && <WhyStep root={value.explain} trail={trail} />}
      </div>
      {value && printing && <WhyPrint title={title} root={value.explain} onDone={donePrinting} />}
    </>
  );
}
