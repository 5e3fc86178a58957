import { join } from 'node:path';
import { createCipher } from '../../../src/store/seal/cipher.ts';
import { openDatabase, type Database } from '../../../src/store/open-database.ts';
import { valueOf } from '../seal/results.ts';
import { testCost } from './test-cost.ts';

/** A key without a vault: unlocking has tests of its own. */
export const cipher = createCipher(Buffer.alloc(32, 7));

/** A clock that nobody wrote a case by. */
export const clock = (): string => '2031-07-08T00:00:00.000Z';

export const open = async (place: string): Promise<Database> => valueOf(await openDatabase(place, clock, testCost));

export const fileIn = (folder: string): string => join(folder, 'cases.db');
