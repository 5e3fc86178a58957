import type { Explain, PeriodResult } from '../../client/types.ts';
import { meeting, type Version } from './timeline.ts';

/** What follows from a contract version, in its last pay period. */
type Derived = {
  readonly period: PeriodResult;
  readonly base: PeriodResult['baseHourly'][number] | null;
  readonly minimum: PeriodResult['minimumWage'][number] | null;
};

export function derivedFrom(periods: readonly PeriodResult[], version: Version): Derived | null {
  const period = [...periods].reverse().find(({ from, to }) => meeting(version, from, to) !== null);
  if (period === undefined) return null;
  const own = <T extends { readonly from: string; readonly to: string }>(parts: readonly T[]): T | null =>
    [...parts].reverse().find(({ from, to }) => meeting(version, from, to) !== null) ?? null;
  return { period, base: own(period.baseHourly), minimum: own(period.minimumWage) };
}

/** Finds the average monthly hours in the derivation of what is due. */
export function averageHoursIn(explain: Explain): Explain | null {
  if (explain.rule.startsWith('average-hours.')) return explain;
  for (const { explain: part } of explain.inputs) {
    const found = part === undefined ? null : averageHoursIn(part);
    if (found !== null) return found;
  }
  return null;
}
