import type { JsonObject, StoredRecord } from '../../client/types.ts';
import type { Edit } from '../../session/case-session.ts';
import { nextPosition } from '../../session/records.ts';
import { saysNothing, withCell, type DayField, type KindWords } from './day-body.ts';

/** What is needed to edit a worker's days. */
export type DaySheet = {
  readonly worker: string;
  readonly days: readonly StoredRecord[];
  readonly words: KindWords;
  readonly newId: () => string;
};
/** A cell of an existing row, or of a date without one. */
export type FieldChange = {
  readonly record: StoredRecord | null;
  readonly date: string;
  readonly field: DayField;
  readonly text: string;
};

/** The edits of one action: several cells of a row are one edit; a row left empty is removed. */
export function dayEdits(changes: readonly FieldChange[], sheet: DaySheet): readonly Edit[] {
  const bodies = new Map<string, { readonly record: StoredRecord | null; readonly body: JsonObject }>();
  for (const { record, date, field, text } of changes) {
    const key = record?.id ?? date;
    const body = bodies.get(key)?.body ?? record?.body ?? { date };
    bodies.set(key, { record, body: withCell(body, field, text, sheet.words) });
  }
  const kept = [...bodies.values()].filter(({ record, body }) =>
    record === null ? !saysNothing(body) : record.body !== body,
  );
  const added = kept.filter(({ record }) => record === null);
  const position = nextPosition(sheet.days);
  return [
    ...addedDays(
      added.map(({ body }) => body),
      sheet,
      position,
    ),
    ...kept.flatMap(({ record, body }) => (record === null ? [] : [edited(record, body)])),
  ];
}

const edited = ({ id, kind, parent, position }: StoredRecord, body: JsonObject): Edit => ({
  id,
  content: saysNothing(body) ? null : { kind, parent, position, body },
});

export const addedDays = (
  bodies: readonly JsonObject[],
  { worker, newId }: Pick<DaySheet, 'worker' | 'newId'>,
  position: number,
): readonly Edit[] =>
  bodies.map((body, i) => ({ id: newId(), content: { kind: 'day', parent: worker, position: position + i, body } }));

/** One row with other contents. */
export const rowEdit = (record: StoredRecord, body: JsonObject): Edit => edited(record, body);
