import { isNoYen, noYen, yenText, type Yen } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import type { PeriodComputation } from '../period-computation.ts';
import { floorToYen } from '../../base/rounding.ts';
import type { Explain, ExplainInput, HeirResult, HeirTotal, Totals } from '../result.ts';
import { given, node, sumFormula, type RuleId } from './node.ts';

/** 合計の導出, each total of a worker as the sum of its periods; the periods have their own trees. */
export function explainTotals(
  periods: readonly PeriodComputation[],
  totals: Totals,
): { readonly [K in keyof Totals]: Explain } {
  const sum = (
    rule: RuleId,
    value: string,
    of: (p: PeriodComputation) => Yen,
    citations: readonly string[],
  ): Explain => {
    const inputs: ExplainInput[] = periods
      .filter((p) => !isNoYen(of(p)))
      .map((p) => ({ name: `${p.facts.period.from}/${p.facts.period.to}`, value: yenText(of(p)) }));
    return node(rule, value, 'yen', sumFormula(inputs.map((i) => i.value)), { citations, inputs });
  };
  const prescribed = (p: PeriodComputation): Yen => (p.isCut ? p.remaining : noYen);
  return {
    unpaid: sum('total.unpaid', totals.unpaid, (p) => p.remaining, [cite.fullPayment]),
    prescribed: sum('total.prescribed', totals.prescribed, prescribed, [cite.prescription]),
    claimable: node('total.claimable', totals.claimable, 'yen', `${totals.unpaid} − ${totals.prescribed}`, {
      citations: [cite.fullPayment, cite.prescription],
      inputs: [given('unpaid', totals.unpaid), given('prescribed', totals.prescribed)],
    }),
    interest: sum('total.interest', totals.interest, (p) => p.interest.yen, [cite.statutoryInterest]),
    additionalPayment: sum('total.additionalPayment', totals.additionalPayment, (p) => p.additionalPayment, [
      cite.additionalPayment,
    ]),
  };
}

/** 相続分の導出: the total of the worker times the share. */
export const explainHeirs = (
  heirs: readonly HeirResult[],
  totals: Totals,
): readonly { readonly [K in HeirTotal]: Explain }[] =>
  heirs.map((heir) => {
    const part = (total: HeirTotal): Explain =>
      node('heir', heir[total], 'yen', `${totals[total]} × ${heir.share}`, {
        citations: [cite.succession],
        inputs: [given('total', totals[total]), given('share', heir.share)],
        rounding: floorToYen,
      });
    return {
      unpaid: part('unpaid'),
      claimable: part('claimable'),
      interest: part('interest'),
      additionalPayment: part('additionalPayment'),
    };
  });
