import type { JsonObject, StoredRecord } from '../../client/types.ts';
import { listOf, objectOf, textOf } from '../../session/records.ts';

/** An alternative record of the same day. */
export type OtherRecord = { readonly source: string; readonly start: string; readonly end: string };

export const otherRecords = (body: JsonObject): readonly OtherRecord[] =>
  listOf(body['alternatives'])
    .map((item) => objectOf(item))
    .map((item) => ({ source: textOf(item, 'source'), start: textOf(item, 'start'), end: textOf(item, 'end') }));

const clocks = (start: string, end: string): JsonObject => ({
  start: start === '' ? null : start,
  end: end === '' ? null : end,
});

/** Uses the other record and keeps the present one as an alternative. The reason is saved in the row's note. */
export function withOtherRecord(body: JsonObject, index: number, reason: string): JsonObject {
  const others = otherRecords(body);
  const chosen = others[index];
  if (chosen === undefined) return body;
  const used = { source: textOf(body, 'source'), ...clocks(textOf(body, 'start'), textOf(body, 'end')) };
  const alternatives = listOf(body['alternatives']).map((item, i) => (i === index ? used : item));
  const { work: _work, ...rest } = body;
  const note = reason.trim() === '' ? {} : { note: reason.trim() };
  return { ...rest, source: chosen.source, ...clocks(chosen.start, chosen.end), alternatives, ...note };
}

/** 根拠 for display: the exhibit, or the number of the file in the case, and the row. */
export function sourceText(source: string, evidence: readonly StoredRecord[]): string {
  const [, id = '', row = ''] = /^([^#]+)#row(\d+)$/.exec(source) ?? [];
  const found = evidence.find(({ body }) => textOf(body, 'id') === id);
  if (id === '' || found === undefined) return source;
  const exhibit = textOf(found.body, 'exhibit');
  return exhibit === '' ? `${id} #${row}` : `${exhibit} #${row}`;
}
