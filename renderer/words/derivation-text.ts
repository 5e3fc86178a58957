import { datesText, valueText } from '../../templates/documents/derivation/values.ts';
import { slashed } from '../../templates/parts/calendar.ts';
import { ruleText } from '../../templates/parts/codes.ts';
import { durationText, figureText } from '../../templates/parts/number.ts';
import type { Explain } from '../client/types.ts';
import type { Words } from './language-context.ts';

type Known = Readonly<Record<string, string | undefined>>;

/** The name of a rule in the words of the papers; an unknown one stands for itself. */
export const ruleName = ({ claim }: Words, { rule }: Explain): string => ruleText(claim.words, rule);

/** What the rule means, in a plain sentence. */
export const ruleSentence = ({ screens }: Words, { rule }: Explain): string =>
  (screens.why.sentences as Known)[rule] ?? '';

/** The rule says more of these than the name of the input. */
const generic: readonly string[] = ['', 'amount', 'due', 'paid', 'base', 'minutes'];

/** What a part is called: its own name (a day, an item of pay, a head), else what the rule is called. */
export function partName(words: Words, name: string, explain: Explain | null | undefined): string {
  if (explain && generic.includes(name)) return ruleName(words, explain);
  const { claim } = words;
  const known = (claim.words.derivations.inputs as Known)[name] ?? (claim.words.heads.name as Known)[name];
  if (known !== undefined) return known;
  return /^\d{4}-/.test(name) ? datesText(name, claim.span) : name;
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+|\/\d+)?$/.test(text);

/** A value that has no derivation of its own, as people write it. */
export const givenText = (value: string): string =>
  isNumber(value) ? figureText(value) : /^\d{4}-\d{2}-\d{2}/.test(value) ? slashed(value) : value;

/** The papers set the unit close to the number; a unit in Latin letters stands apart from it. */
export const explainValue = ({ claim }: Words, explain: Explain): string =>
  valueText(explain, claim).replace(/(\d|…)([a-z])/, '$1 $2');

/** The formula with its numbers as people write them: `900 × 2,229 ÷ 60 × 1.25`; times as h:mm, punches one by one. */
export function formulaText({ rule, unit, formula }: Explain): string {
  if (rule === 'day') return formula.replaceAll('-', ' – ');
  return (
    formula
      .split(' ')
      // A fraction is followed by its decimals; cut to two places they say the same as the fraction beside them.
      .filter((token) => !/^\(\d+\.\d+…\)$/.test(token))
      .map((token) => {
        const [, number = '', rest = ''] = /^(.*?)([;,]?)$/.exec(token) ?? [];
        if (!isNumber(number)) return token;
        return `${unit === 'minutes' && /^\d+(\/\d+)?$/.test(number) ? durationText(number) : figureText(number)}${rest}`;
      })
      .join(' ')
  );
}
