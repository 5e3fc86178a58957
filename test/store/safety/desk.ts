import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Problem } from '../../../src/core/base/problem.ts';
import { ok, type Result } from '../../../src/core/base/result.ts';
import { createBackups, type Backups } from '../../../src/store/backup/backups.ts';
import { openPlain } from '../backup/plain-database.ts';
import { valueOf } from '../seal/results.ts';

type Plain = Extract<Awaited<ReturnType<typeof openPlain>>, { ok: true }>['value'];

/** A database with its backups in one folder, as a program has them open. */
export type SafetyDesk = {
  readonly backups: Backups;
  readonly state: () => Promise<string>;
  readonly rows: () => Promise<ReadonlyMap<string, string>>;
  /** In one transaction. */
  readonly put: (rows: ReadonlyMap<string, string>) => Promise<void>;
  readonly integrity: () => Promise<Result<null, readonly Problem[]>>;
  readonly close: () => Promise<void>;
};

export async function openDesk(folder: string): Promise<SafetyDesk> {
  const path = join(folder, 'cases.db');
  let live: Plain = valueOf(await openPlain(path));
  const rows = async () => {
    const all = await live.db<{ id: string; payload: Buffer }>('cases').select();
    return new Map(all.map((row) => [row.id, row.payload.toString()]));
  };
  return {
    backups: createBackups({
      folder: join(folder, 'backups'),
      openFile: openPlain,
      tables: {
        count: () => live.tables.count(),
        copyOut: (take) => live.tables.copyOut(take),
        replaceAll: (fill) => live.tables.replaceAll(fill),
      },
      file: {
        path,
        close: () => live.close(),
        reopen: async () => {
          const opened = await openPlain(path);
          if (opened.ok) live = opened.value;
          return opened.ok ? ok(null) : opened;
        },
      },
      keep: () => Promise.resolve(1000),
      now: () => new Date().toISOString(),
      lock: () => undefined,
    }),
    rows,
    state: async () => stateOf(await rows()),
    put: (changed) =>
      live.db.transaction(async (transaction) => {
        for (const [id, text] of changed)
          await transaction('cases')
            .insert({ id, revision: 1, payload: Buffer.from(text) })
            .onConflict('id')
            .merge();
      }),
    integrity: () => live.integrity(),
    close: () => live.close(),
  };
}

export const stateOf = (rows: ReadonlyMap<string, string>): string =>
  createHash('sha256')
    .update(JSON.stringify([...rows].sort()))
    .digest('hex');
