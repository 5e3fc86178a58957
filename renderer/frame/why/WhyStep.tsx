import { Fragment, useEffect, useRef } from 'react';
import type { Explain } from '../../client/types.ts';
import { stepsOf, type Walk, type WalkStep } from '../../session/why-walk.ts';
import { explainValue, formulaText, partName, ruleSentence } from '../../words/derivation-text.ts';
import { useWords, wordsIn, type Words } from '../../words/language-context.ts';
import { WhyGrounds } from './WhyGrounds.tsx';
import { WhyParts } from './WhyParts.tsx';
import { WhySources } from './WhySources.tsx';

type Props = {
  readonly title: string;
  readonly root: Explain;
  readonly walk: Walk;
  readonly setWalk: (walk: Walk) => void;
};

/** One step of the derivation: what it is in words, how it is computed, on what grounds, and what it is made of. */
export function WhyStep({ title, root, walk, setWalk }: Props) {
  const words = useWords();
  const other = wordsIn(words.code === 'ja' ? 'en' : 'ja');
  const steps = stepsOf(root, walk);
  const here = steps.at(-1) ?? steps[0];
  const { explain } = here;
  const formula = formulaText(explain);
  const value = explainValue(words, explain);
  return (
    <>
      <Path title={title} steps={steps} setWalk={setWalk} walk={walk} />
      <Heading key={walk.join('.')} words={words} other={other} step={here} value={value} moved={walk.length > 0} />
      {formula !== '' && formula !== value && (
        <section>
          <h3>{explain.rule === 'day' ? words.screens.why.punches : words.screens.why.formula}</h3>
          <p className="formula">{formula}</p>
        </section>
      )}
      <WhyGrounds explain={explain} />
      <WhyParts key={`parts ${walk.join('.')}`} explain={explain} onGo={(at) => setWalk([...walk, at])} />
      <WhySources sources={explain.sources} />
    </>
  );
}

function Path({ title, steps, walk, setWalk }: Omit<Props, 'root'> & { readonly steps: readonly WalkStep[] }) {
  const words = useWords();
  const { why } = words.screens;
  return (
    <nav className="why-path" aria-label={why.path}>
      <ol>
        {steps.map(({ name, explain }, depth) => {
          const label = depth === 0 ? title : partName(words, name, explain);
          const last = depth === steps.length - 1;
          return (
            <li key={depth}>
              {last ? (
                <span aria-current="step">{label}</span>
              ) : (
                <button type="button" className="link" onClick={() => setWalk(walk.slice(0, depth))}>
                  {label}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {steps.length > 1 && (
        <button type="button" className="btn" onClick={() => setWalk(walk.slice(0, -1))}>
          <span aria-hidden="true">↑</span> {why.back}
        </button>
      )}
    </nav>
  );
}

function Heading({
  words,
  other,
  step,
  value,
  moved,
}: {
  readonly words: Words;
  readonly other: Words;
  readonly step: WalkStep;
  readonly value: string;
  readonly moved: boolean;
}) {
  const heading = useRef<HTMLDivElement>(null);
  // After a step the reader stands at its top, so that a screen reader says where it is.
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  return (
    <div className="why-heading" ref={heading} tabIndex={-1}>
      <p className="strong">{partName(words, step.name, step.explain)}</p>
      <p className="sub" lang={other.code}>
        {partName(other, step.name, step.explain)}
      </p>
      <p className="why-value">{value}</p>
      {[words, other].map((language, at) => (
        <Fragment key={language.code}>
          <p className={at === 0 ? '' : 'sub'} lang={language.code}>
            {ruleSentence(language, step.explain)}
          </p>
        </Fragment>
      ))}
    </div>
  );
}
