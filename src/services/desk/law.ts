import { ok } from '../../core/base/result.ts';
import { lawTables } from '../../core/law/tables.ts';
import type { JsonObject } from '../../core/records/stored.ts';
import type { LawTable } from '../../contract/replies.ts';
import type { OpenCalls } from './open.ts';

/** 法令データ: every dated figure with its citation, for lawyers to review. */
export const lawCalls: Pick<OpenCalls, 'law.tables'> = {
  'law.tables': () => Promise.resolve(ok({ tables })),
};

const tables: readonly LawTable[] = Object.entries(lawTables).map(([name, rows]) => ({
  name,
  rows: rows.map((row): JsonObject => ({ ...row })),
}));
