import type { Migration } from './migration.ts';

/** Files of the evidence and issued packets, each sealed as one payload. */
export const files: Migration = async (queries, { bytes, options }) => {
  await queries.raw(`CREATE TABLE files (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE, id TEXT NOT NULL, payload ${bytes} NOT NULL,
    PRIMARY KEY (case_id, id))${options}`);
};
