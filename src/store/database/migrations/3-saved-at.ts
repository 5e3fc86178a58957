import type { Migration } from './migration.ts';

/**
 * When a row was written into this database. `changed_at` of a case that was imported is older than the import, and a
 * backup that went by it would leave the case out.
 */
export const savedAt: Migration = async (queries) => {
  for (const table of ['cases', 'settings'])
    await queries.raw(`ALTER TABLE ${table} ADD COLUMN saved_at TEXT NOT NULL DEFAULT ''`);
  await queries.raw('UPDATE cases SET saved_at = changed_at');
};
