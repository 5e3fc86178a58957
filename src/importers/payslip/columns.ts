import type { Row } from '../csv/read-table.ts';
import type { Column } from '../header/columns.ts';
import { payslipRole, type PayslipRole } from '../header/payslip-roles.ts';
import { readAmount } from '../notation/amount.ts';
import { compact, plain } from '../text.ts';
import { deductionCategory, sideOf } from './labels.ts';

/** Where the amounts of a column belong. `reduction`: written as a positive figure, but taken away from the gross. */
export type Side = 'earning' | 'reduction' | 'deduction' | 'subtotal' | 'insurance-total' | 'unplaced';
export type Item = { readonly index: number; readonly label: string; readonly side: Side; readonly movable: boolean };

export type PayslipColumns = {
  readonly one: Readonly<Partial<Record<PayslipRole, Column>>>;
  readonly days: readonly Column[];
  readonly hours: readonly Column[];
  readonly items: readonly Item[];
  /** Columns under an unknown header that hold no amounts at all. */
  readonly texts: readonly Column[];
};

const rate = /^(?:時給|時間給|単価|時間単価|日給単価|基準単価)$/u;
const subtotal = /(?:計|合計|小計|合計額|対象額)$/u;

export function payslipColumns(header: Row, data: readonly Row[]): PayslipColumns {
  const one = new Map<PayslipRole, Column>();
  const days: Column[] = [];
  const hours: Column[] = [];
  const named: Column[] = [];
  const texts: Column[] = [];
  header.cells.forEach((text, index) => {
    const column = { index, header: text, inMinutes: compact(text).endsWith('(分)') };
    const role = payslipRole(text);
    if (role === null) return;
    if (role === 'hours') hours.push(column);
    else if (role === 'days' || rate.test(compact(text))) days.push(column);
    else if (role === 'item') (holdsAmounts(data, index) || sideOf(text) !== 'unknown' ? named : texts).push(column);
    else if (!one.has(role)) one.set(role, column);
  });
  const gross = one.get('gross')?.index ?? null;
  const deductions = one.get('deductionTotal')?.index ?? null;
  return {
    one: Object.fromEntries(one),
    days,
    hours,
    texts,
    items: named.map((c) => item(c, gross, deductions)),
  };
}

/** Whether any cell of the column is an amount. A blank column has none; nothing is lost by it. */
const holdsAmounts = (data: readonly Row[], index: number): boolean =>
  data.some((r) => readAmount(r.cells[index] ?? '').is === 'amount');

/** A label that tells its side is placed there; others by their position between the totals, which the sums may correct later. */
function item(column: Column, gross: number | null, deductions: number | null): Item {
  const { index, header } = column;
  const base = { index, label: plain(header) };
  const side = sideOf(header);
  if (side === 'deduction' && deductionCategory(header) === 'social_insurance_total')
    return { ...base, side: 'insurance-total', movable: false };
  if (subtotal.test(compact(header))) return { ...base, side: 'subtotal', movable: false };
  if (side === 'earning' || side === 'deduction') return { ...base, side, movable: false };
  const between = gross !== null && deductions !== null && gross < index && index < deductions;
  if (between) return { ...base, side: 'deduction', movable: true };
  const before =
    side === 'reduction' || (gross !== null && index < gross && (deductions === null || gross < deductions));
  return { ...base, side: before ? 'earning' : 'unplaced', movable: true };
}
