import { datesText, valueText } from '../../templates/documents/derivation/values.ts';
import { textFor } from '../../templates/messages/text.ts';
import { slashed } from '../../templates/parts/calendar.ts';
import { ruleText } from '../../templates/parts/codes.ts';
import { durationText, figureText } from '../../templates/parts/number.ts';
import type { Explain } from '../client/types.ts';
import type { Words } from './language-context.ts';

/** The name of a rule, as in the papers. An unknown rule is shown as it is. */
export const ruleName = ({ claim }: Words, { rule }: Explain): string => ruleText(claim.words, rule);

/** The meaning of a rule in one sentence. */
export const ruleSentence = ({ screens }: Words, { rule }: Explain): string =>
  textFor(screens.why.sentences, rule) ?? '';

/** Input names that say less than the name of the rule. */
const generic: readonly string[] = ['', 'amount', 'due', 'paid', 'base', 'minutes'];

/** The name of a part: its own (a day, an item of pay, a head), else that of its rule. */
export function partName(words: Words, name: string, explain: Explain | null | undefined): string {
  if (explain && generic.includes(name)) return ruleName(words, explain);
  const { claim } = words;
  const known = textFor(claim.words.derivations.inputs, name) ?? textFor(claim.words.heads.name, name);
  if (known !== undefined) return known;
  return /^\d{4}-/.test(name) ? datesText(name, claim.span) : name;
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+|\/\d+)?$/.test(text);

/** A value without a derivation, formatted. */
export const givenText = (value: string): string =>
  isNumber(value) ? figureText(value) : /^\d{4}-\d{2}-\d{2}/.test(value) ? slashed(value) : value;

/** A formatted value with its unit. The papers write the unit without a space; here a Latin unit gets one. */
export const explainValue = ({ claim }: Words, explain: Explain): string =>
  valueText(explain, claim).replace(/(\d|…)([a-z])/, '$1 $2');

/** The formula with formatted numbers: `900 × 2,229 ÷ 60 × 1.25`; durations as h:mm, punches one by one. */
export function formulaText({ rule, unit, formula }: Explain): string {
  if (rule === 'day') return formula.replaceAll('-', ' – ');
  return (
    formula
      .split(' ')
      // A fraction is followed by its decimals in brackets; rounded to two places they would repeat it.
      .filter((token) => !/^\(\d+\.\d+…\)$/.test(token))
      .map((token) => {
        const [, number = '', rest = ''] = /^(.*?)([;,]?)$/.exec(token) ?? [];
        if (!isNumber(number)) return token;
        return `${unit === 'minutes' && /^\d+(\/\d+)?$/.test(number) ? durationText(number) : figureText(number)}${rest}`;
      })
      .join(' ')
  );
}
