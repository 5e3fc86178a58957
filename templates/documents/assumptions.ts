import { notes, numbered, prose, section } from '../parts/blocks.ts';
import type { Content, PdfDefinition } from '../parts/definition.ts';
import { fill, type Pair } from '../parts/language.ts';
import { annexOf, definition, sayOn, titleBlock, type Paper } from '../parts/page.ts';
import { alternativesSection } from './assumptions/alternatives.ts';
import { citationsSection } from './assumptions/citations.ts';
import { factsSection } from './assumptions/facts.ts';
import { figuresSection } from './assumptions/figures.ts';
import { findingTexts } from './assumptions/findings.ts';
import { identitySection } from './assumptions/identity.ts';
import { policySection } from './assumptions/policies.ts';
import { undecidedTexts } from './assumptions/undecided.ts';

/** 計算の前提: facts, choices, figures and law on which the calculation rests, and what it could not judge. */
export function assumptions(paper: Paper): PdfDefinition {
  const asOf = sayOn(paper, ({ words, date }) => fill(words.paper.asOf, { date: date(paper.result.asOf) }));
  return definition(paper, 'portrait', [
    ...titleBlock(paper, [annexOf(paper), asOf], 'portrait'),
    prose(sayOn(paper, ({ words }) => words.assumptions.intro)),
    ...factsSection(paper, 1),
    ...policySection(paper, 2),
    alternativesSection(paper, 3),
    ...figuresSection(paper, 4),
    ...citationsSection(paper, 5),
    ...listSection(paper, 6, 'undecidedTitle', 'undecidedNone', undecidedTexts(paper)),
    ...listSection(paper, 7, 'findingsTitle', 'findingsNone', findingTexts(paper)),
    ...identitySection(paper, 8),
  ]);
}

type Title = 'undecidedTitle' | 'findingsTitle';
type Nothing = 'undecidedNone' | 'findingsNone';

/** A short list stays with its heading; a long one runs on after its first items. */
function listSection(
  paper: Paper,
  number: number,
  title: Title,
  none: Nothing,
  texts: readonly Pair[],
): readonly Content[] {
  const heading = sayOn(paper, ({ words }) => words.assumptions[title]);
  if (texts.length === 0)
    return [section(number, heading, [notes([sayOn(paper, ({ words }) => words.assumptions[none])])])];
  const kept = 3;
  return [section(number, heading, [numbered(texts.slice(0, kept), 1)]), numbered(texts.slice(kept), kept + 1)];
}
