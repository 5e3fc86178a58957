import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, ratioOf, zero } from '../../src/core/base/ratio.ts';
import {
  circular150,
  fiftySenDown,
  fiftySenUp,
  floorToYen,
  roundToYen,
  type RoundingRule,
} from '../../src/core/base/rounding.ts';
import { yenRatio } from '../../src/core/base/yen.ts';
import type { Explain, PeriodExplain, ResultFile } from '../../src/core/claim/result.ts';
import { productResult } from '../oracle/product.ts';
import { randomCase } from '../oracle/random-case.ts';
import { draws } from '../support/draws.ts';
import { resultOf } from '../support/whole-case.ts';
import { autumn, payment } from './autumn.ts';
import { evaluate, numbersIn } from '../support/evaluate.ts';
import { waitingCases } from '../worked-examples/waiting.ts';
import wholeCases from '../worked-examples/whole-cases.json' with { type: 'json' };

const rules: readonly RoundingRule[] = [fiftySenUp, fiftySenDown, circular150, floorToYen];

/** Steps whose formula is the punches of a day, or whose value is a date or a text. */
const hasNoSum = ({ rule, unit }: Explain): boolean => rule === 'day' || unit === 'date' || unit === 'text';

/** Inputs that a step only compares: what is raised, or not below the minimum at all, or more than is left of a payment. */
const isCompared = ({ rule, value }: Explain, name: string): boolean =>
  (rule === 'base-hourly.raised' && name === 'converted') ||
  (rule === 'minimum-wage.shortfall' && value === '0') ||
  (rule === 'payment.interest' && name === 'owed');

/** Steps that count their inputs. */
const counts = ({ rule, inputs }: Explain): boolean => rule === 'days' && inputs.length > 0;

/** What is never less than nothing: what was paid beyond, lateness beyond the pay, and a charge within its cap. */
const notBelowZero: readonly string[] = [
  'deduction.excess',
  'unpaid.head',
  'additional-payment.head',
  'base-pay.component',
  'base-pay.raised',
];

function faultOf(step: Explain): string | null {
  if (hasNoSum(step)) return null;
  const said = `${step.rule}: ${step.formula} = ${step.value}`;
  const exact = evaluate(step.formula);
  const cut = notBelowZero.includes(step.rule) && compare(exact, zero) < 0 ? zero : exact;
  const rule = rules.find(({ id }) => id === step.rounding?.rule);
  if (step.rounding !== null && rule === undefined) return `${said}: an unknown rounding`;
  const value = rule === undefined ? cut : yenRatio(roundToYen(rule, cut));
  if (compare(value, ratioOf(step.value)) !== 0) return `${said}: comes to something else`;
  if (counts(step) && String(step.inputs.length) !== step.value) return `${said}: does not count its inputs`;
  const numbers = numbersIn(step.formula).map(ratioOf);
  const lost = step.inputs.find(
    ({ name, value: input, explain }) =>
      explain !== undefined &&
      explain.unit !== 'date' &&
      !isCompared(step, name) &&
      !counts(step) &&
      !numbers.some((n) => compare(n, ratioOf(input)) === 0),
  );
  return lost === undefined ? null : `${said}: holds an input that is not in it, ${lost.name} ${lost.value}`;
}

function* stepsOf(step: Explain): Iterable<Explain> {
  yield step;
  for (const { value, explain } of step.inputs) {
    if (explain === undefined) continue;
    if (explain.value !== value) throw new Error(`${step.rule} shows ${value} for a step of ${explain.value}`);
    yield* stepsOf(explain);
  }
}

const treesOf = ({
  due,
  paid,
  unpaid,
  payments,
  remaining,
  interest,
  additionalPayment,
  dueDate,
  prescription,
}: PeriodExplain): readonly Explain[] => [
  ...Object.values(due),
  ...Object.values(paid),
  ...Object.values(unpaid),
  ...Object.values(payments),
  remaining,
  interest,
  additionalPayment,
  dueDate,
  prescription,
];

/** Every step of every tree of a result that does not come to its value. */
export function faultsOf(result: ResultFile): readonly string[] {
  const roots = result.workers.flatMap((worker) => [
    ...worker.periods.flatMap((period) => treesOf(period.explain!)),
    ...Object.values(worker.explain!.totals),
    ...worker.explain!.heirs.flatMap((heir) => Object.values(heir)),
    ...worker.fees.map((fee) => fee.explain!),
  ]);
  return [...new Set(roots.flatMap((root) => [...stepsOf(root)].flatMap((step) => faultOf(step) ?? [])))];
}

describe('every step of a derivation comes to its value by its formula, and its inputs stand in it', () => {
  it.each(wholeCases.filter(({ id }) => !(id in waitingCases)).map((c) => [c.id, c.case] as const))(
    'in the whole case %s',
    (_, input) => {
      expect(faultsOf(productResult(input, { explain: true }))).toEqual([]);
    },
  );

  it('in a random case', () => {
    fc.assert(
      fc.property(randomCase, (file) => {
        expect(faultsOf(productResult(file, { explain: true }))).toEqual([]);
      }),
      { numRuns: draws(80, 1000), seed: 20261129, endOnFailure: true },
    );
  });

  it('after part payments, a request for payment and a death', () => {
    const events = [
      { kind: 'payment-requested', date: '2023-12-01' },
      payment('2026-09-01', 50_000),
      payment('2026-10-01', 30_000, { periods: [{ from: '2023-10-01', to: '2023-10-31' }] }),
      { kind: 'death', date: '2026-10-20' },
    ];
    const heirs = [
      { name: '妻', share: '2/3' },
      { name: '子', share: '1/3' },
    ];
    const result = resultOf(autumn({ events, heirs, end: '2023-11-30' }), { explain: true });
    expect(faultsOf(result)).toEqual([]);
    expect(result.workers[0]!.explain!.heirs).toHaveLength(2);
  });
});
