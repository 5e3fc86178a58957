import { add, compare, max, one, sub, zero, type Ratio } from '../base/ratio.ts';
import { ok, type Result } from '../base/result.ts';
import { addDays, workDate, type WorkDate } from '../base/work-date.ts';
import { parameterRows, premiumRate } from '../law/parameters.ts';
import type { NotKnown } from '../law/value.ts';
import type { FirmSize } from '../records/case.ts';
import type { PremiumRates } from '../records/terms.ts';

/** 割増率, multipliers of the hourly base (`1.25`); `night` is the addition (`0.25`). */
export type Rates = {
  readonly withinStatutory: Ratio;
  readonly withinStatutoryOff: Ratio;
  readonly overtime: Ratio;
  readonly overtimeOff: Ratio;
  readonly overtimeOver60: Ratio;
  readonly overtimeOver60Off: Ratio;
  readonly statutoryHoliday: Ratio;
  readonly night: Ratio;
};

/** 法定の割増率 of a date. 労働基準法37条1項・4項; 平成6年政令5号. Over 60 h: the ordinary rate where the proviso is not in force. */
export function legalRates(date: WorkDate, size: FirmSize): Result<Rates, NotKnown> {
  const overtime = premiumRate('overtime', date, size);
  if (!overtime.ok) return overtime;
  const holiday = premiumRate('statutory_holiday', date, size);
  if (!holiday.ok) return holiday;
  const night = premiumRate('night', date, size);
  if (!night.ok) return night;
  const over60 = premiumRate('over60', date, size);
  const over60Rate = add(one, over60.ok ? over60.value.value : overtime.value.value);
  const overtimeRate = add(one, overtime.value.value);
  return ok({
    withinStatutory: one,
    withinStatutoryOff: one,
    overtime: overtimeRate,
    overtimeOff: overtimeRate,
    overtimeOver60: over60Rate,
    overtimeOver60Off: over60Rate,
    statutoryHoliday: add(one, holiday.value.value),
    night: night.value.value,
  });
}

const atLeast = (legal: Ratio, stated: Ratio | null): Ratio => (stated === null ? legal : max(legal, stated));

/** 約定の割増率: the contract's rate where it is higher than the law's. 労働基準法13条. */
export function contractRates(legal: Rates, stated: PremiumRates): Rates {
  const off = stated.scheduledHoliday;
  const overtime = atLeast(legal.overtime, stated.overtime);
  const over60 = atLeast(max(legal.overtimeOver60, overtime), stated.overtimeOver60);
  return {
    withinStatutory: legal.withinStatutory,
    withinStatutoryOff: atLeast(legal.withinStatutory, off),
    overtime,
    overtimeOff: atLeast(overtime, off),
    overtimeOver60: over60,
    overtimeOver60Off: atLeast(over60, off),
    statutoryHoliday: atLeast(legal.statutoryHoliday, stated.statutoryHoliday),
    night: atLeast(legal.night, stated.night),
  };
}

function isOver60Raised(date: WorkDate, size: FirmSize): boolean {
  const over60 = premiumRate('over60', date, size);
  const overtime = premiumRate('overtime', date, size);
  return over60.ok && overtime.ok && compare(over60.value.value, overtime.value.value) > 0;
}

/**
 * 月60時間超の割増が適用されるか, 労働基準法37条1項ただし書・旧138条: large firms from 2010-04-01, the others from 2023-04-01.
 * Asked for every day of a record, so the few days on which the answer can change are looked up once.
 */
export function over60Rule(size: FirmSize): (date: WorkDate) => boolean {
  const changes = parameterRows('premium.over60')
    .flatMap(({ from, to }) => [workDate(from), ...(to === null ? [] : [addDays(workDate(to), 1)])])
    .sort()
    .map((from) => ({ from, applies: isOver60Raised(from, size) }))
    .reverse();
  return (date) => changes.find((c) => c.from <= date)?.applies ?? false;
}

/** 出来高払の割増率: piece pay has already paid the 1.00 of every hour. 平成6年3月31日基発181号. */
export const pieceRate = (rate: Ratio): Ratio => (compare(rate, one) > 0 ? sub(rate, one) : zero);
