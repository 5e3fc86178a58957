import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Explain, HeadSums, ResultFile } from '../../src/core/claim/result.ts';
import { headNames } from '../../src/core/rows/heads.ts';
import { productResult } from '../oracle/product.ts';
import { randomCase } from '../oracle/random-case.ts';
import { clock } from '../oracle/raw.ts';
import type { RawCase, RawDay, RawWorker } from '../oracle/raw.ts';
import { draws } from '../support/draws.ts';

/** A case is too large to shrink in useful time: the failing one is reported as drawn. */
const runs = { numRuns: draws(40, 2000), seed: 20261122, endOnFailure: true };

const always = (law: (file: RawCase) => void): void => {
  fc.assert(fc.property(randomCase, law), runs);
};
const withWorker = (file: RawCase, change: (worker: RawWorker) => RawWorker): RawCase => ({
  ...file,
  workers: file.workers.map(change),
});
const sum = (amounts: readonly string[]): bigint => amounts.map(BigInt).reduce((a, b) => a + b, 0n);
const periodsOf = (result: ResultFile) => result.workers.flatMap((worker) => worker.periods);
const figures = (result: ResultFile) => [periodsOf(result), result.workers.map((worker) => worker.totals)];

/** What is found, without its order: of two lines for one head either can be the one with money left over. */
const codesOf = (result: ResultFile): readonly string[] =>
  result.workers
    .flatMap(({ findings, undecided }) => [...new Set([...findings, ...undecided].map(({ code }) => code))])
    .sort();

describe('the claim of any case', () => {
  it('does not depend on the order of rows', () => {
    always((file) => {
      const turned = withWorker(file, (worker) => ({
        ...worker,
        terms: worker.terms.toReversed(),
        days: worker.days.toReversed(),
        payslips: worker.payslips.toReversed(),
        events: worker.events.toReversed(),
      }));
      const [a, b] = [productResult(turned), productResult(file)];
      expect(figures(a)).toEqual(figures(b));
      expect(codesOf(a)).toEqual(codesOf(b));
    });
  });

  it('does not change when a shift is cut at its break', () => {
    always((file) => {
      const cut = withWorker(file, (worker) => ({ ...worker, days: worker.days.flatMap(atBreak) }));
      expect(figures(productResult(cut))).toEqual(figures(productResult(file)));
    });
  });

  it('is never lowered by one more worked minute', () => {
    always((file) => {
      // Without a named holiday a minute more can move the holiday itself, and with it a whole week.
      fc.pre(file.workers.every((worker) => worker.terms.every((terms) => terms.statutoryHoliday !== 'unnamed')));
      // Piece pay is divided by all hours worked: a minute more makes each of them cheaper (施行規則19条1項6号).
      fc.pre(!file.workers.some(worksByPiece));
      const longer = withWorker(file, (worker) => ({
        ...worker,
        days: worker.days.map((day, i) => (i === worker.days.length - 1 ? oneMinuteMore(day) : day)),
      }));
      const unpaid = (some: RawCase): bigint => BigInt(productResult(some).totals.unpaid);
      expect(unpaid(longer)).toBeGreaterThanOrEqual(unpaid(file));
    });
  });
});

const worksByPiece = ({ terms, pieces = [] }: RawWorker): boolean =>
  pieces.length > 0 || terms.some(({ pay = [] }) => pay.some(({ basis }) => basis === 'piece'));

/** Rows of their own for what lies before, between and after the breaks of a row. */
function atBreak(day: RawDay): RawDay[] {
  const { start, end, breaks = [], breakMinutes: _length, leaveMinutes, absenceMinutes, ...ofAll } = day;
  if (breaks.length === 0 || start == null || end == null) return [day];
  const edges = [start, ...[...breaks].sort(([x], [y]) => clock(x) - clock(y)).flat(), end];
  const spans = edges.flatMap((from, i): [string, string][] => (i % 2 === 0 ? [[from, edges[i + 1]!]] : []));
  const once = stated({ leaveMinutes, absenceMinutes });
  return spans
    .filter(([from, to]) => clock(from) < clock(to))
    .map((span, i) => ({ ...ofAll, work: [span], ...(i === 0 ? once : {}) }));
}

const stated = (fields: Readonly<Record<string, unknown>>): Partial<RawDay> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const minuteLater = (end: string): string => {
  const minute = Math.min(clock(end) + 1, 2880);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

function oneMinuteMore(day: RawDay): RawDay {
  const last = day.work?.at(-1);
  if (last !== undefined) return { ...day, work: [...(day.work ?? []).slice(0, -1), [last[0], minuteLater(last[1])]] };
  return day.end == null ? day : { ...day, end: minuteLater(day.end) };
}

describe('the sums of any result', () => {
  const addsUp = (sums: HeadSums): void => {
    expect(sum(headNames.map((head) => sums[head]))).toBe(BigInt(sums.total));
  };

  it('add up by head, period, worker and case', () => {
    always((file) => {
      const result = productResult(file);
      for (const { due, paid, unpaid } of periodsOf(result)) {
        [due, paid, unpaid].forEach(addsUp);
        for (const head of headNames) expect(BigInt(unpaid[head])).toBe(BigInt(due[head]) - BigInt(paid[head]));
      }
      for (const { unpaid, payments, remaining } of periodsOf(result))
        expect(BigInt(remaining)).toBe(BigInt(unpaid.total) - BigInt(payments.principal));
      for (const { periods, totals } of result.workers) {
        expect(BigInt(totals.unpaid)).toBe(sum(periods.map((period) => period.remaining)));
        expect(BigInt(totals.interest)).toBe(sum(periods.map((period) => period.interest.yen)));
        expect(BigInt(totals.additionalPayment)).toBe(sum(periods.map((period) => period.additionalPayment)));
        expect(BigInt(totals.claimable)).toBe(BigInt(totals.unpaid) - BigInt(totals.prescribed));
      }
      expect(BigInt(result.totals.unpaid)).toBe(sum(result.workers.map((worker) => worker.totals.unpaid)));
    });
  });
});

describe('the derivation of any result', () => {
  const sourcesOf = (tree: Explain): string[] => [
    ...tree.sources,
    ...tree.inputs.flatMap(({ explain }) => (explain === undefined ? [] : sourcesOf(explain))),
  ];
  const nodesOf = (tree: Explain): Explain[] => [
    tree,
    ...tree.inputs.flatMap(({ explain }) => (explain === undefined ? [] : nodesOf(explain))),
  ];

  it('cites the law for every amount and ends in a row of the case', () => {
    always((file) => {
      const named = withWorker(file, (worker) => ({
        ...worker,
        days: worker.days.map((day, i) => ({ ...day, source: `e1#row${String(i + 1)}` })),
      }));
      for (const { explain, due } of periodsOf(productResult(named, { explain: true }))) {
        if (explain === undefined) throw new Error('no derivation');
        for (const head of headNames) {
          if (due[head] === '0') continue;
          expect(explain.due[head].value).toBe(due[head]);
          expect(sourcesOf(explain.due[head])).not.toEqual([]);
          for (const node of nodesOf(explain.due[head]).filter(({ unit }) => unit.startsWith('yen')))
            expect(node, node.rule).toHaveProperty('citations.0');
        }
      }
    });
  });
});
