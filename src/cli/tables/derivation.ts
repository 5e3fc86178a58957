import type { Explain, PeriodResult, WorkerResult } from '../../core/claim/result.ts';
import { ruleText } from '../../../templates/parts/codes.ts';
import { labelOf, type InterfaceWords } from '../words.ts';

/**
 * 導出の木, one line for each step, indented below what it explains: value = formula, then articles, rounding and source rows.
 * Heads with nothing due and nothing paid are left out.
 */
export function derivationText(period: PeriodResult, words: InterfaceWords): readonly string[] {
  const { explain } = period;
  if (explain === undefined) return [];
  const { unpaid, payments, remaining, interest, additionalPayment, prescription } = explain;
  return [
    `${period.from} - ${period.to}`,
    ...lines(unpaid.total, '', words, 1),
    ...(payments.interest.value === '0' ? [] : lines(payments.interest, '', words, 1)),
    ...(payments.principal.value === '0' ? [] : lines(withoutUnpaid(remaining), '', words, 1)),
    ...lines(interest, '', words, 1),
    ...(additionalPayment.value === '0' ? [] : lines(withoutParts(additionalPayment), '', words, 1)),
    ...lines(prescription, '', words, 1),
  ];
}

/** The same for a worker's totals: the periods they consist of. */
export function totalsText(worker: WorkerResult, words: InterfaceWords): readonly string[] {
  return Object.values(worker.explain?.totals ?? {}).flatMap((explain) => lines(explain, '', words, 0));
}

/** Leaves out the unpaid total, which is already printed above. */
const withoutUnpaid = (explain: Explain): Explain => ({
  ...explain,
  inputs: explain.inputs.map(({ explain: tree, ...input }) =>
    tree === undefined || tree.rule === 'unpaid.total' ? input : { ...input, explain: tree },
  ),
});

/** The parts of the additional payment are the unpaid heads, which are already printed above. */
const withoutParts = (explain: Explain): Explain => ({ ...explain, inputs: [] });

function lines(explain: Explain, name: string, words: InterfaceWords, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const inner = explain.inputs.flatMap((input) => {
    if (input.explain === undefined) return [`${indent}  ${nameOf(words, input.name)}: ${input.value}`];
    return isNothing(input.explain) ? [] : lines(input.explain, input.name, words, depth + 1);
  });
  return [indent + lineOf(explain, name, words), ...inner];
}

function lineOf(explain: Explain, name: string, words: InterfaceWords): string {
  const rule = ruleText(words.claim.words, explain.rule);
  const label = [nameOf(words, name), rule].filter((t) => t !== '').join(' / ');
  const formula = explain.formula === explain.value ? '' : ` = ${explain.formula}`;
  const notes = [...explain.citations, ...(explain.rounding ? [explain.rounding.citation] : []), ...explain.sources];
  const about = notes.length > 0 ? `  [${notes.join('; ')}]` : '';
  return `${label}: ${explain.value}${unitOf(words, explain.unit)}${formula}${about}`;
}

/** A head or a day of zero is left out. */
const isNothing = (explain: Explain): boolean =>
  explain.value === '0' && explain.inputs.every((input) => input.explain === undefined || isNothing(input.explain));

function unitOf({ claim, tables }: InterfaceWords, unit: Explain['unit']): string {
  const { derivations } = claim.words;
  switch (unit) {
    case 'yen':
      return ` ${derivations.yen}`;
    case 'yen-per-hour':
      return ` ${derivations.perHour}`;
    case 'hours':
      return ` ${derivations.hours}`;
    case 'days':
      return derivations.days;
    case 'minutes':
      return ` ${tables.minutes}`;
    default:
      return '';
  }
}

/** A head, an input, or a name from the case. */
const nameOf = ({ claim: { words } }: InterfaceWords, name: string): string =>
  labelOf({ ...words.heads.short, ...words.derivations.inputs }, name);
