import { cases } from './1-cases.ts';
import { files } from './2-files.ts';
import type { Migration } from './migration.ts';
import { savedAt } from './3-saved-at.ts';

/** The order never changes: the schema number is how many have run. Add new ones at the end, with a test. */
export const migrations: readonly Migration[] = [cases, files, savedAt];
