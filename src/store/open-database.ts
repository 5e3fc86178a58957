import { ok } from '../core/base/result.ts';
import type { CaseStore } from '../services/ports/case-store.ts';
import { refuse, type Answer } from './answer.ts';
import type { LiveFile } from './backup/restore.ts';
import type { OpenFile, Tables } from './backup/tables.ts';
import { createCaseStore } from './cases/case-store.ts';
import type { Engine } from './database/engine.ts';
import { migrate } from './database/migrate.ts';
import { migrations } from './database/migrations/index.ts';
import { openFileEngine } from './database/open-file.ts';
import { openPostgres } from './database/postgres.ts';
import { createTables } from './database/tables.ts';
import { createWrapTable } from './database/wrap-table.ts';
import type { Cipher } from './seal/cipher.ts';
import type { Cost } from './seal/passphrase.ts';
import type { WrapTable } from './seal/wraps.ts';

export type Database = {
  /** For the vault. */
  readonly wraps: WrapTable;
  /** What the vault opens. */
  readonly caseStore: (cipher: Cipher) => CaseStore;
  /** When something was last saved, UTC; null = never. Removing a case does not count: it needs no new backup. */
  readonly changedAt: () => Answer<string | null>;
  readonly integrity: () => Answer<null>;
  /** What backups are made of and restored to; `file` is null on a server. */
  readonly forBackups: { readonly tables: Tables; readonly openFile: OpenFile; readonly file: LiveFile | null };
  readonly close: () => Promise<void>;
};

/**
 * `place` is the path of a file, which is created if missing, or `postgres://…`. Problems: `database-newer`,
 * `database-damaged`, `database-foreign`, `database-in-use`, `server-unreachable`, `server-refused`, those of the disk.
 */
export async function openDatabase(place: string, now: () => string, cost: Cost, known = migrations): Answer<Database> {
  const isServer = /^postgres(?:ql)?:\/\//.test(place);
  const open = (): Answer<Engine> => (isServer ? openServer(place, known) : openFileEngine(place, known, true));
  const first = await open();
  if (!first.ok) return first;
  const { engine, reopen } = reopenable(first.value, open);
  return ok({
    wraps: createWrapTable(engine),
    caseStore: (cipher) => createCaseStore(engine, { cipher, now }, cost),
    changedAt: () => changedAt(engine),
    integrity: engine.integrity,
    forBackups: {
      tables: createTables(engine),
      openFile: (path) => openBackup(path, known),
      file: isServer ? null : { path: place, close: engine.close, reopen },
    },
    close: engine.close,
  });
}

async function openServer(url: string, known: typeof migrations): Answer<Engine> {
  const engine = await openPostgres(url);
  if (!engine.ok) return engine;
  const current = await migrate(engine.value, known);
  if (current.ok) return engine;
  await engine.value.close();
  return current;
}

/** Opens a copy of a backup and migrates it; the backup stays as it is. */
const openBackup: (path: string, known: typeof migrations) => ReturnType<OpenFile> = async (path, known) => {
  const engine = await openFileEngine(path, known, false);
  if (!engine.ok) return engine;
  const { integrity, close } = engine.value;
  return ok({ tables: createTables(engine.value), integrity, close });
};

/** An engine object that stays the same while its file is closed, replaced and opened again. */
function reopenable(first: Engine, open: () => Answer<Engine>): { engine: Engine; reopen: () => Answer<null> } {
  let current: Engine | null = first;
  const engine: Engine = {
    dialect: first.dialect,
    read: (work) => current?.read(work) ?? Promise.resolve(refuse('database-locked')),
    write: (work) => current?.write(work) ?? Promise.resolve(refuse('database-locked')),
    integrity: () => current?.integrity() ?? Promise.resolve(refuse('database-locked')),
    close: async () => {
      const closing = current;
      current = null;
      await closing?.close();
    },
  };
  const reopen = async (): Answer<null> => {
    const opened = await open();
    if (!opened.ok) return opened;
    current = opened.value;
    return ok(null);
  };
  return { engine, reopen };
}

const changedAt = ({ read }: Engine): Answer<string | null> =>
  read(async (queries) => {
    const times: string[] = [];
    for (const table of ['cases', 'settings']) {
      const row = await queries(table).max<{ at: string | null }>('saved_at as at').first();
      if (row?.at != null && row.at !== '') times.push(row.at);
    }
    return ok(times.sort().at(-1) ?? null);
  });
