import { cases } from './1-cases.ts';
import { files } from './2-files.ts';
import type { Migration } from './migration.ts';
import { savedAt } from './3-saved-at.ts';

/** In this order for good: the number of a schema is how many have run. A new one comes at the end, with its test. */
export const migrations: readonly Migration[] = [cases, files, savedAt];
