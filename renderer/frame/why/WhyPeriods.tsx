import type { Figure } from '../../client/types.ts';
import { useCase } from '../../session/case-context.ts';
import { periodParts } from '../../session/why-periods.ts';
import { yenText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import type { WhyQuestion } from '../why-context.ts';

/** The periods that a total adds up; each opens its own derivation. */
export function WhyPeriods({
  figure,
  goOn,
}: {
  readonly figure: Figure;
  readonly goOn: (question: WhyQuestion) => void;
}) {
  const { screens, claim } = useWords();
  const result = useCase((state) => state.computed?.result ?? null);
  const parts = result === null ? [] : periodParts(result, figure);
  if (parts.length === 0) return null;
  return (
    <section>
      <h3>
        {screens.why.byPeriod} <span className="count plain">{parts.length}</span>
      </h3>
      <ul className="why-parts">
        {parts.map(({ month, yen, figure: next }) => (
          <li key={month}>
            <button type="button" onClick={() => goOn({ figure: next, title: claim.month(month) })}>
              <span>{claim.month(month)}</span>
              <b>{yenText(yen)}</b>
              <i aria-hidden="true">›</i>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
