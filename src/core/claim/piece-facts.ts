import { ratio, sum, zero, type Ratio } from '../base/ratio.ts';
import { sumYen, type Yen } from '../base/yen.ts';
import type { PieceFacts } from '../money/base-hourly.ts';
import type { Worker } from '../records/case.ts';
import type { Payslip } from '../records/payslip.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import { hoursOf, workedMinutesOf, type PeriodFacts } from './period-facts.ts';

/** 出来高払の賃金の一口: pay earned at one rate and the hours worked under it. */
export type PieceEntry = { readonly name: string; readonly yen: Yen; readonly hours: Ratio };

export type PieceOutcome = {
  readonly piece: PieceFacts | null;
  readonly entries: readonly PieceEntry[];
  /** Work was done for piece pay and nothing says what it earned. */
  readonly unknown: boolean;
};

/**
 * 出来高払の賃金 of a period: what `pieces` says, with or without such pay in the terms, else the `piece` lines of its payslips
 * over all hours worked. 労働基準法施行規則19条1項6号. An entry lies in one period (checked in compute-worker.ts).
 */
export function pieceFacts(worker: Worker, facts: PeriodFacts, payslips: readonly Payslip[]): PieceOutcome {
  const { from, to } = facts.period;
  const allHours = hoursOf(facts.workedMinutes);
  const expected = [...facts.versions.values()].flatMap((v) => v.pay.filter((c) => c.basis === 'piece'));
  const named = expected[0]?.name ?? '';
  const stated = worker.pieces
    .filter((p) => p.from >= from && p.to <= to)
    .map(({ name, yen, hours }) => ({ name: name === '' ? named : name, yen, hours }));
  const lines = payslips.flatMap((s) => s.payments).filter((p) => p.head === 'piece');
  const fromSlips = expected.length === 0 || lines.length === 0 ? [] : [paidByLines(lines, named, allHours)];
  const entries = stated.length > 0 ? stated : fromSlips;
  if (entries.length === 0) return { piece: null, entries, unknown: facts.days.some(isWorkByPiece) };
  const yen = sumYen(entries.map((e) => e.yen));
  const hours = sum(entries.map((e) => e.hours));
  return { piece: { name: entries[0]!.name, yen, hours, allHours }, entries, unknown: false };
}

const isWorkByPiece = (day: ClassifiedDay): boolean =>
  day.day.terms.pay.some((c) => c.basis === 'piece') && workedMinutesOf(day) > 0;

const paidByLines = (lines: readonly { readonly yen: Yen }[], name: string, hours: Ratio): PieceEntry => ({
  name,
  yen: sumYen(lines.map((l) => l.yen)),
  hours,
});

/** What piece pay would be if nothing had been earned: the least of what is not known. */
export const nothingEarned = (facts: PeriodFacts): PieceFacts => {
  const allHours = facts.workedMinutes === 0 ? zero : ratio(facts.workedMinutes, 60);
  return { name: '', yen: sumYen([]), hours: allHours, allHours };
};
