import { useEffect, useRef } from 'react';
import type { Explain } from '../../client/types.ts';
import { stepsOf, type WalkStep } from '../../session/why-walk.ts';
import { explainValue, formulaText, partName, ruleSentence } from '../../words/derivation-text.ts';
import { mother, useWords, useWordsIn, type Words } from '../../words/language-context.ts';
import type { useTrail } from './use-trail.ts';
import { WhyGrounds } from './WhyGrounds.tsx';
import { WhyParts } from './WhyParts.tsx';
import { WhyPath } from './WhyPath.tsx';
import { WhyPeriods } from './WhyPeriods.tsx';
import { WhySources } from './WhySources.tsx';

/** One step of the derivation: in words, formula, articles, parts. */
export function WhyStep({ root, trail }: { readonly root: Explain; readonly trail: ReturnType<typeof useTrail> }) {
  const words = useWords();
  const { before, here, setWalk, goOn } = trail;
  const { walk, question } = here;
  const steps = stepsOf(root, walk);
  const step = steps.at(-1) ?? steps[0];
  const { explain } = step;
  const formula = formulaText(explain);
  const value = explainValue(words, explain);
  const place = `${String(before.length)} ${walk.join('.')}`;
  return (
    <>
      <WhyPath trail={trail} root={root} />
      <Heading key={place} words={words} step={step} value={value} moved={walk.length + before.length > 0} />
      {formula !== '' && !value.startsWith(formula) && (
        <section>
          <h3>{explain.rule === 'day' ? words.screens.why.punches : words.screens.why.formula}</h3>
          <p className="formula">{formula}</p>
        </section>
      )}
      <WhyGrounds explain={explain} />
      <WhyParts explain={explain} onGo={(at) => setWalk([...walk, at])} />
      {walk.length === 0 && <WhyPeriods figure={question.figure} goOn={goOn} />}
      <WhySources sources={sourcesOf(step)} worker={question.figure.worker} />
    </>
  );
}

/** The sources of a day: the row of its file, and its line on the month page. */
const sourcesOf = ({ name, explain }: WalkStep): readonly string[] =>
  explain.rule === 'day' ? [...explain.sources, `days ${name}`] : explain.sources;

function Heading({
  words,
  step,
  value,
  moved,
}: {
  readonly words: Words;
  readonly step: WalkStep;
  readonly value: string;
  readonly moved: boolean;
}) {
  const other = useWordsIn(words.code === mother ? 'en' : mother);
  const heading = useRef<HTMLDivElement>(null);
  // After a step the focus moves to its heading, so that screen readers read it.
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
      <p>{ruleSentence(words, step.explain)}</p>
      <p className="sub" lang={other.code}>
        {ruleSentence(other, step.explain)}
      </p>
    </div>
  );
}
