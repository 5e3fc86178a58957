import type { Json, ProposedChange, RecordContent, StoredRecord } from '../../../src/core/records/stored.ts';
import type { EntryDraft, NewRecord } from '../../../src/services/ports/case-store.ts';

/** Ids of 128 bits in hex, written by number. */
export const id = (number: number): string => number.toString(16).padStart(32, '0');

export const day = (number: number, start: Json): NewRecord => ({ id: id(number), ...dayContent(number, start) });

export const dayContent = (number: number, start: Json): RecordContent => ({
  kind: 'day',
  parent: id(9000),
  position: number,
  body: { date: '2024-05-01', start },
});

export const draft = (code: string, change: Partial<EntryDraft> = {}): EntryDraft => ({
  at: '2026-04-01T09:00:00.000Z',
  who: '佐藤',
  kind: 'change',
  of: null,
  action: { code, data: { count: '1' } },
  ...change,
});

/** The record as somebody saw it, with another start of work. */
export const edited = (seen: StoredRecord, start: string): ProposedChange => {
  const { id: record, revision, ...content } = seen;
  return { id: record, base: revision, content: { ...content, body: { ...content.body, start } } };
};
