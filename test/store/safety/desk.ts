import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Problem } from '../../../src/core/base/problem.ts';
import type { Result } from '../../../src/core/base/result.ts';
import type { StoredRecord } from '../../../src/core/records/stored.ts';
import type { Backups } from '../../../src/services/ports/vault.ts';
import type { CaseStore } from '../../../src/services/ports/case-store.ts';
import { createBackups } from '../../../src/store/backup/backups.ts';
import { valueOf } from '../seal/results.ts';
import { cipher, fileIn, open } from '../support/open.ts';

/** What a case is: its revision, its records by id, and the files of its packets that are there. */
export type CaseState = {
  readonly revision: number;
  readonly records: Readonly<Record<string, Omit<StoredRecord, 'id'>>>;
  readonly files: readonly string[];
};
export type State = Readonly<Record<string, CaseState>>;

/** A database with its backups in one folder, as a program has them open. */
export type SafetyDesk = {
  readonly backups: Backups;
  readonly store: CaseStore;
  readonly state: () => Promise<State>;
  /** The engine's check, and that of every case: hash chain, history replayed, all payloads opened. */
  readonly check: () => Promise<readonly Result<unknown, readonly Problem[]>[]>;
  readonly close: () => Promise<void>;
};

export async function openDesk(folder: string): Promise<SafetyDesk> {
  const database = await open(fileIn(folder));
  const wraps = valueOf(await database.wraps.read());
  if (wraps.length === 0)
    valueOf(await database.wraps.create([{ id: 'passphrase', params: '{}', payload: randomBytes(61) }]));
  const store = database.caseStore(cipher);
  const caseIds = async (): Promise<readonly string[]> => valueOf(await store.list()).map((head) => head.id);
  return {
    backups: createBackups({
      folder: join(folder, 'backups'),
      ...database.forBackups,
      keep: () => Promise.resolve(1000),
      now: () => new Date().toISOString(),
      lock: () => undefined,
    }),
    store,
    state: async () => {
      const cases: Record<string, CaseState> = {};
      for (const id of await caseIds()) cases[id] = await caseState(store, id);
      return cases;
    },
    check: async () => {
      const answers: Result<unknown, readonly Problem[]>[] = [await database.integrity()];
      for (const id of await caseIds()) answers.push(await store.verify(id));
      return answers;
    },
    close: database.close,
  };
}

async function caseState(store: CaseStore, id: string): Promise<CaseState> {
  const { head, records } = valueOf(await store.load(id));
  const files: string[] = [];
  for (const { kind, id: packet } of records)
    if (kind === 'packet' && (await store.readFile(id, packet)).ok) files.push(packet);
  return {
    revision: head.revision,
    records: Object.fromEntries(records.map(({ id: record, ...rest }) => [record, rest])),
    files: files.sort(),
  };
}

/** Short, so that the journal stays small. Keys in the order of the alphabet. */
export const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(
      JSON.stringify(value, (_key, part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      ),
    )
    .digest('hex');
