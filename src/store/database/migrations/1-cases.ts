import type { Migration } from './migration.ts';

/**
 * Ids, order, revisions and times are readable; everything else is in sealed payloads. The payload of a case is its head;
 * of a record: kind, parent, position and body; of an entry: what was done; of `changes`: all changes of one entry.
 */
export const cases: Migration = async (queries, { bytes, integer, options }) => {
  await queries.raw(`CREATE TABLE wraps (
    id TEXT PRIMARY KEY NOT NULL, params TEXT NOT NULL, payload ${bytes} NOT NULL)${options}`);
  await queries.raw(`CREATE TABLE settings (
    id TEXT PRIMARY KEY NOT NULL, revision ${integer} NOT NULL, payload ${bytes} NOT NULL)${options}`);
  await queries.raw(`CREATE TABLE cases (
    id TEXT PRIMARY KEY NOT NULL, revision ${integer} NOT NULL, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    payload ${bytes} NOT NULL, summary ${bytes}, summary_of ${integer} NOT NULL)${options}`);
  await queries.raw(`CREATE TABLE records (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE, id TEXT NOT NULL, place ${integer} NOT NULL,
    revision ${integer} NOT NULL, payload ${bytes} NOT NULL, PRIMARY KEY (case_id, id))${options}`);
  for (const table of ['entries', 'changes'])
    await queries.raw(`CREATE TABLE ${table} (
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE, seq ${integer} NOT NULL,
      payload ${bytes} NOT NULL, PRIMARY KEY (case_id, seq))${options}`);
};
