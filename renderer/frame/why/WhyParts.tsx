import type { Explain } from '../../client/types.ts';
import { explainValue, givenText, partName } from '../../words/derivation-text.ts';
import { useWords } from '../../words/language-context.ts';

/** The parts of a figure; a derived part can be opened. */
export function WhyParts({ explain, onGo }: { readonly explain: Explain; readonly onGo: (at: number) => void }) {
  const words = useWords();
  const { why } = words.screens;
  if (explain.inputs.length === 0) return explain.sources.length === 0 ? <p className="sub">{why.noParts}</p> : null;
  return (
    <section>
      <h3>
        {why.parts} {explain.inputs.length > 1 && <span className="count plain">{explain.inputs.length}</span>}
      </h3>
      <ul className="why-parts">
        {explain.inputs.map((input, at) => {
          const name = partName(words, input.name, input.explain);
          return (
            <li key={at}>
              {input.explain === undefined ? (
                <div>
                  <span>{name}</span>
                  <b>{givenText(input.value)}</b>
                </div>
              ) : (
                <button type="button" onClick={() => onGo(at)}>
                  <span>{name}</span>
                  <b>{explainValue(words, input.explain)}</b>
                  <i aria-hidden="true">›</i>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
