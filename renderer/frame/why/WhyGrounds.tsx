import type { Explain } from '../../client/types.ts';
import { useWords, useWordsIn } from '../../words/language-context.ts';

/** Articles, notices and judgments of one step, and how it was rounded. The Japanese text is the citation; English helps. */
export function WhyGrounds({ explain }: { readonly explain: Explain }) {
  const { screens, claim } = useWords();
  const english = useWordsIn('en').claim;
  const { citations, rounding } = explain;
  const rule = rounding && (screens.why.roundingRules as Readonly<Record<string, string | undefined>>)[rounding.rule];
  return (
    <>
      {citations.length > 0 && (
        <section>
          <h3>{screens.why.articles}</h3>
          <ul className="grounds">
            {citations.map((text) => (
              <li key={text}>
                <strong lang="ja">{text}</strong>
                {english.citation(text) !== text && (
                  <span className="sub" lang="en">
                    {english.citation(text)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {rounding && (
        <section>
          <h3>{screens.why.rounding}</h3>
          <p>{rule ?? rounding.rule}</p>
          <p className="sub">{claim.citation(rounding.citation)}</p>
        </section>
      )}
    </>
  );
}
