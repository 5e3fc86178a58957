import type { Explain, ExplainInput } from '../../../src/core/claim/result.ts';
import { textFor } from '../../messages/text.ts';
import { slashed } from '../../parts/calendar.ts';
import { ruleText } from '../../parts/codes.ts';
import type { Content } from '../../parts/definition.ts';
import type { Language, Pair } from '../../parts/language.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { size } from '../../parts/style.ts';
import { pairText } from '../../parts/blocks.ts';
import { text, wrapped, type Row } from '../../parts/table.ts';
import { figureText } from '../../parts/number.ts';
import { datesText, sourceText, valueText } from './values.ts';

/** Derivations that were printed already: what they rest on is not printed twice. */
export type Shown = Set<string>;

const indent = 9;

/** A derivation as rows, each input beneath what it enters, one step to the right. */
export function derivationRows(paper: Paper, root: Explain, shown: Shown): readonly Row[] {
  return nodeRows(paper, ruleName(paper, root), root, 0, shown);
}

function nodeRows(paper: Paper, name: Pair, explain: Explain, depth: number, shown: Shown): readonly Row[] {
  const key = JSON.stringify(explain);
  const repeated = explain.inputs.length > 0 && shown.has(key);
  shown.add(key);
  const own = row(
    depth,
    name,
    formulaOf(paper, explain, repeated),
    valueText(explain, paper.tongues.japanese),
    basisOf(paper, explain),
  );
  if (repeated) return [own];
  return [own, ...explain.inputs.flatMap((input) => inputRows(paper, input, depth + 1, shown))];
}

function inputRows(paper: Paper, input: ExplainInput, depth: number, shown: Shown): readonly Row[] {
  const { explain } = input;
  if (explain === undefined) return [row(depth, inputName(paper, input.name), '', givenText(input.value), [])];
  return nodeRows(
    paper,
    isGeneric(input.name) ? ruleName(paper, explain) : inputName(paper, input.name),
    explain,
    depth,
    shown,
  );
}

/** A number as people write it; anything else as it is. */
const givenText = (value: string): string =>
  /^\d+(\.\d+|\/\d+)?$/.test(value) ? figureText(value) : /^\d{4}-/.test(value) ? slashed(value) : value;

/** The rule says more of these than the name of the input. */
const isGeneric = (name: string): boolean => ['amount', 'due', 'paid', 'base', 'minutes'].includes(name);

const ruleName = (paper: Paper, { rule }: Explain): Pair => sayOn(paper, ({ words }) => ruleText(words, rule));

/** A name from the case, or a date, stands as it is. */
function inputName(paper: Paper, name: string): Pair {
  const known = (language: Language): string | undefined => textFor(language.words.derivations.inputs, name);
  if (known(paper.tongues.japanese) === undefined)
    return { ja: /^\d{4}-/.test(name) ? datesText(name, paper.tongues.japanese.span) : name, client: null };
  return sayOn(paper, (language) => known(language) ?? name);
}

/** The minutes of a class are the days listed beneath; their sum needs no formula. */
function formulaOf(paper: Paper, { rule, formula }: Explain, repeated: boolean): string {
  if (repeated) return paper.tongues.japanese.words.derivations.seeAbove;
  return rule === 'minutes' ? '' : formula;
}

function basisOf(paper: Paper, { citations, rounding, sources }: Explain): readonly string[] {
  const { derivations } = paper.tongues.japanese.words;
  const rounded = rounding === null ? [] : [`${derivations.rounded} ${rounding.citation}`];
  return [...citations, ...rounded, ...sources.map((source) => sourceText(source, paper.tongues.japanese))];
}

function row(depth: number, name: Pair, formula: string, value: string, basis: readonly string[]): Row {
  const item: Content = {
    stack: [pairText(name, { font: 'sans', fontSize: size.dense, bold: depth === 0 })],
    margin: [depth * indent, 0, 0, 0],
  };
  const grounds: Content = { stack: basis.map((line) => ({ text: line, fontSize: 6.8, lineHeight: 1.25 })) };
  return {
    cells: [wrapped(item), wrapped(formula, { fontSize: 7.5 }), text(value, { bold: depth === 0 }), wrapped(grounds)],
    ruled: depth === 0,
  };
}
