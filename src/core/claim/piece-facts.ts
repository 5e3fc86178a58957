import { add, ratio, zero } from '../base/ratio.ts';
import { yenRatio } from '../base/yen.ts';
import type { PieceFacts } from '../money/base-hourly.ts';
import type { Worker } from '../records/case.ts';
import type { Payslip } from '../records/payslip.ts';
import { undecided, type Undecided } from '../rows/undecided.ts';
import { hoursOf, type PeriodFacts } from './period-facts.ts';

export type PieceOutcome = { readonly piece: PieceFacts | null; readonly undecided: readonly Undecided[] };

const none: PieceOutcome = { piece: null, undecided: [] };

/**
 * 出来高払の賃金 of a period: what `pieces` says, else the `piece` lines of its payslips. 労働基準法施行規則19条1項6号.
 * More than one entry in a period (several rates), or one that crosses its border, is not supported yet: never a guess.
 */
export function pieceFacts(worker: Worker, facts: PeriodFacts, payslips: readonly Payslip[]): PieceOutcome {
  const { from, to } = facts.period;
  const period = `${from}/${to}`;
  const entries = worker.pieces.filter((p) => p.from <= to && p.to >= from);
  const lines = payslips.flatMap((s) => s.payments).filter((p) => p.head === 'piece');
  const expected = [...facts.versions.values()].some((v) => v.pay.some((c) => c.basis === 'piece'));
  const allHours = hoursOf(facts.workedMinutes);
  const [entry, ...more] = entries;
  if (more.length > 0 || (entry && (entry.from < from || entry.to > to)))
    return { piece: null, undecided: [undecided('not-supported-yet', { what: 'several-piece-rates', when: period })] };
  if (entry) return { piece: { yen: yenRatio(entry.yen), hours: entry.hours, allHours }, undecided: [] };
  if (lines.length > 0) {
    const yen = lines.reduce((acc, l) => add(acc, yenRatio(l.yen)), zero);
    const alone = [...facts.versions.values()].every((v) => v.pay.every((c) => c.basis === 'piece'));
    return alone
      ? { piece: { yen, hours: allHours, allHours }, undecided: [] }
      : {
          piece: { yen, hours: ratio(0), allHours },
          undecided: [undecided('piece-hours-missing', { period })],
        };
  }
  return expected ? { piece: null, undecided: [undecided('piece-pay-missing', { period })] } : none;
}
