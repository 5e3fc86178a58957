import type { JsonObject, StoredRecord } from '../../client/types.ts';
import { listOf, objectOf, textOf } from '../../session/records.ts';
import { sum } from '../../words/figures.ts';
import { minus } from '../../../templates/parts/number.ts';
import { isAmount, type Side } from './slip-lines.ts';

/** The amounts of one side that can be read. */
export const sumOfSide = (body: JsonObject, side: Side): string =>
  sum(
    listOf(body[side])
      .map((item) => textOf(objectOf(item), 'yen'))
      .filter(isAmount),
  );

export const netOf = (body: JsonObject): string => minus(sumOfSide(body, 'payments'), sumOfSide(body, 'deductions'));

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

/** How far the slip is from its own lines; null where it states nothing, or nothing that can be read. */
export const netDifference = (slip: JsonObject, stated: string): string | null =>
  isAmount(stated) ? minus(stated, netOf(slip)) : null;
