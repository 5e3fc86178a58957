import type { JsonObject, StoredRecord } from '../../client/types.ts';
import { listOf, objectOf, textOf } from '../../session/records.ts';
import { sum } from '../../words/figures.ts';
import { minus } from '../../../templates/parts/number.ts';
import { isAmount, type Side } from './slip-lines.ts';

/** The sum of one side; null where an amount cannot be read. */
export function sumOfSide(body: JsonObject, side: Side): string | null {
  const amounts = listOf(body[side]).map((item) => textOf(objectOf(item), 'yen'));
  return amounts.every(isAmount) ? sum(amounts) : null;
}

export function netOf(body: JsonObject): string | null {
  const [payments, deductions] = [sumOfSide(body, 'payments'), sumOfSide(body, 'deductions')];
  return payments === null || deductions === null ? null : minus(payments, deductions);
}

/** 差引支給額 as the slip states it. The case file has no field for it, so it is kept as a note of the worker. */
export type StatedNet = {
  readonly about: 'payslip-net';
  readonly from: string;
  readonly to: string;
  readonly yen: string;
};

export const periodOf = (body: JsonObject): { readonly from: string; readonly to: string } => {
  const period = objectOf(body['period']);
  return { from: textOf(period, 'from'), to: textOf(period, 'to') };
};

/** The note that states the net pay of a slip. */
export function statedNetNote(notes: readonly StoredRecord[], slip: JsonObject): StoredRecord | undefined {
  const { from, to } = periodOf(slip);
  return notes.find(({ body }) => {
    const value = objectOf(body['value']);
    return value['about'] === 'payslip-net' && value['from'] === from && value['to'] === to;
  });
}

export const statedNetText = (note: StoredRecord | undefined): string =>
  note === undefined ? '' : textOf(objectOf(note.body['value']), 'yen');

/** The difference between the stated net pay and the lines; null where none is stated or an amount cannot be read. */
export function netDifference(slip: JsonObject, stated: string): string | null {
  const net = netOf(slip);
  return net !== null && isAmount(stated) ? minus(stated, net) : null;
}
