import type { JsonObject, StoredRecord } from '../../client/types.ts';
import { objectOf, textOf } from '../../session/records.ts';

/** 立証趣旨: the case format has no field for it, so it is a note of the case that names the evidence. */
export const provesNote = (evidence: string, proves: string): JsonObject => ({ value: { evidence, proves } });

/** The note on this evidence among all notes. */
export const noteOn = (notes: readonly StoredRecord[], evidence: string): StoredRecord | undefined =>
  notes.find(({ body }) => {
    const value = objectOf(body['value']);
    return textOf(value, 'evidence') === evidence && typeof value['proves'] === 'string';
  });

export const provesIn = (note: StoredRecord | undefined): string =>
  note === undefined ? '' : textOf(objectOf(note.body['value']), 'proves');
