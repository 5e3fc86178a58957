import { addYen, compareYen, isNoYen, minYen, noYen, subYen, yen, yenRatio, type Yen } from '../base/yen.ts';
import { div, denominator, floorDiv, mul, numerator, ratio } from '../base/ratio.ts';
import { floorToYen, roundToYen } from '../base/rounding.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { WorkDate } from '../base/work-date.ts';
import { lawCheckedOn } from './checked-on.ts';
import { courtFeeData } from './data/court-fees.ts';
import { lawTable, lookUp, type LawValue, type NotKnown } from './value.ts';

export const courtFeeTable = lawTable(
  'court-fees',
  courtFeeData.map((row) => ({ ...row, checkedOn: lawCheckedOn })),
  (row) => row.value,
  null,
);

export const procedures = ['suit', 'tribunal', 'payment-order', 'small-claims'] as const;
export type Procedure = (typeof procedures)[number];
export const filings = ['electronic', 'paper'] as const;
export type Filing = (typeof filings)[number];

export type FeePart = {
  readonly name: 'value' | 'filing' | 'defendants';
  readonly yen: Yen;
  /** As a Japanese paper prints it. */
  readonly citation: string;
  /** The steps of the scale that the value went through, or the figure itself. */
  readonly formula: string;
};
export type CourtFee = {
  readonly yen: Yen;
  readonly parts: readonly FeePart[];
};

/**
 * 申立ての手数料 of one filing. 民事訴訟費用等に関する法律3条・別表第一1の項・14の項・別表第二1の項・11の項.
 * A labour tribunal is on paper alone; the other filings have been electronic too since 2026-05-21, when a part for the
 * filing took the place of the postage deposit. Not known: an electronic filing before that day or before a tribunal.
 */
export function courtFee(
  procedure: Procedure,
  value: Yen,
  on: WorkDate,
  filing: Filing,
  defendants = 1,
): Result<CourtFee, NotKnown> {
  const scaleKey = procedure === 'tribunal' ? 'tribunal.value' : 'suit.value';
  const scale = lookUp(courtFeeTable, scaleKey, on);
  if (!scale.ok) return scale;
  const whole = byScale(scale.value, value);
  if (procedure === 'tribunal')
    return filing === 'paper'
      ? ok(feeOf([whole]))
      : err({ kind: 'not-known', table: courtFeeTable.name, key: 'tribunal.filing.electronic', date: on });
  const own = procedure === 'payment-order' ? halved(whole) : whole;
  const kind = procedure === 'payment-order' ? 'payment-order' : 'suit';
  const forFiling = lookUp(courtFeeTable, `${kind}.filing.${filing}`, on);
  if (!forFiling.ok) return filing === 'paper' ? ok(feeOf([own])) : forFiling;
  const parts = [own, stated('filing', forFiling.value, 1)];
  if (kind === 'payment-order' || defendants < 2) return ok(feeOf(parts));
  const further = lookUp(courtFeeTable, 'suit.further-defendant', on);
  return further.ok ? ok(feeOf([...parts, stated('defendants', further.value, defendants - 1)])) : further;
}

/** 少額訴訟・簡易裁判所の限度額: whether a value is not above the limit of that day. */
export function withinLimit(
  limit: 'small-claims.limit' | 'summary-court.limit',
  value: Yen,
  on: WorkDate,
): Result<boolean, NotKnown> {
  const found = lookUp(courtFeeTable, limit, on);
  return found.ok ? ok(compareYen(value, yen(found.value.value)) <= 0) : found;
}

const feeOf = (parts: readonly FeePart[]): CourtFee => ({
  yen: parts.reduce((sum, part) => addYen(sum, part.yen), noYen),
  parts,
});

const stated = (name: FeePart['name'], { value, citation }: LawValue<string>, times: number): FeePart => ({
  name,
  yen: roundToYen(floorToYen, mul(yenRatio(yen(value)), ratio(times))),
  citation,
  formula: times === 1 ? value : `${value} × ${String(times)}`,
});

const halved = ({ yen: whole, citation, ...part }: FeePart): FeePart => ({
  ...part,
  yen: roundToYen(floorToYen, div(yenRatio(whole), ratio(2))),
  citation: `${citation}・別表第二11の項イ`,
  formula: `( ${part.formula} ) ÷ 2`,
});

/** The scale of the value: every begun step of each stretch counts whole. */
function byScale({ value: scale, citation }: LawValue<string>, value: Yen): FeePart {
  let below = noYen;
  let sum = noYen;
  const formula: string[] = [];
  for (const step of scale.split('; ')) {
    const [upTo, per, fee] = step.split('/') as [string, string, string];
    const end = upTo === '-' ? value : minYen(value, yen(upTo));
    const begun = stepsBegun(subYen(end, below), yen(per));
    sum = addYen(sum, roundToYen(floorToYen, mul(ratio(begun), yenRatio(yen(fee)))));
    if (begun > 0n) formula.push(`${begun.toString()} × ${fee}`);
    if (upTo === '-' || compareYen(value, yen(upTo)) <= 0) break;
    below = yen(upTo);
  }
  return { name: 'value', yen: sum, citation, formula: formula.join(' + ') || '0' };
}

function stepsBegun(amount: Yen, per: Yen): bigint {
  if (isNoYen(amount)) return 0n;
  const steps = div(yenRatio(amount), yenRatio(per));
  return -floorDiv(-numerator(steps), denominator(steps));
}
