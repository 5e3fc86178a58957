import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { problem, type Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import type { Answer, Desk } from '../contract/dispatch.ts';
import type { ContractEvent } from '../contract/events.ts';
import { jsonText } from '../exporters/json-text.ts';
import { createDesk } from '../services/desk/index.ts';
import type { CaseStore } from '../services/ports/case-store.ts';
import type { Backups, KeyStore, Vault } from '../services/ports/vault.ts';
import { createBackups } from '../store/backup/backups.ts';
import { openDatabase, type Database } from '../store/open-database.ts';
import { fullCost } from '../store/seal/passphrase.ts';
import { createVault } from '../store/seal/vault.ts';
import { createAutomaticBackup } from './automatic-backup.ts';
import { base64, newId, sha256 } from './bytes.ts';
import { caseFormat } from './case-format.ts';
import { clock } from './clock.ts';
import { databasePlace, dataFolder, thisSystem } from './database-place.ts';
import { exampleCase } from './example-case.ts';
import { createListeners } from './listeners.ts';
import { placeOf, type Place } from './place.ts';
import { createPrinter, type PrinterOptions } from './print/printer.ts';
import { programVersion } from './program-version.ts';
import { readImport } from './read-import.ts';

export type BackendOptions = PrinterOptions & {
  /** A path or `postgres://…`; if left out, the place of the desktop app. */
  readonly place?: string | undefined;
  /** A missing file is a problem, `no-database`, instead of a new database. */
  readonly mustExist?: boolean;
  /** A new database contains the example. */
  readonly withExample?: boolean;
  /** The key store of the operating system; null where it protects nothing. */
  readonly keyStore: KeyStore | null;
  /** Called with bugs of background work. */
  readonly onFault: (fault: unknown) => void;
};

/** The program without pages: a desk that answers calls, events, backups. */
export type Backend = {
  readonly desk: Desk;
  readonly place: Place;
  /** Need no key: a lost or locked database can be restored. */
  readonly backups: Backups;
  readonly integrity: () => Answer<null>;
  /** Returns the function that stops listening. */
  readonly listen: (onEvent: (event: ContractEvent) => void) => () => void;
  /** Waits for a running backup. Problems: those of the backup, if it failed. */
  readonly close: () => Promise<Result<null, readonly Problem[]>>;
};

/** Opens the database and connects everything to it. Problems: those of opening a database, and `bad-database-address`. */
export async function openBackend(options: BackendOptions): Answer<Backend> {
  const system = thisSystem();
  const place = placeOf(options.place ?? databasePlace(system), dataFolder(system));
  if (place === null) return err([problem('error', 'bad-database-address', {})]);
  if (options.mustExist === true && place.kind === 'file' && !existsSync(place.address))
    return err([problem('error', 'no-database', { file: place.shown })]);
  const opened = await openDatabase(place.address, clock.now, fullCost);
  return opened.ok ? ok(connect(opened.value, place, options)) : opened;
}

function connect(database: Database, place: Place, options: BackendOptions): Backend {
  const { keyStore, onFault } = options;
  const { emit, listen } = createListeners();
  const vault: Vault = createVault<CaseStore>(database.wraps, keyStore, database.caseStore, fullCost);
  const backups = createBackups({
    ...database.forBackups,
    folder: place.backups,
    keep: () => backupsKept(desk, vault),
    now: clock.now,
    lock: () => vault.lock(),
  });
  const automatic = createAutomaticBackup({
    backups,
    changedAt: database.changedAt,
    now: clock.now,
    onProblems: (problems) => emit({ kind: 'backup-failed', problems }),
    onFault,
  });
  const printer = createPrinter(options);
  const desk = createDesk({
    vault,
    backups,
    printer,
    readImport,
    format: caseFormat,
    example: exampleCase,
    clock,
    facts: {
      program: programVersion,
      database: { kind: place.kind, place: place.shown },
      hasKeyStore: () => Promise.resolve(keyStore !== null),
      userName: userName(),
    },
    newId,
    sha256,
    base64,
    jsonText,
    emit,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  listen(({ kind }) => {
    if (kind === 'case-changed' || kind === 'cases-changed') automatic.look();
  });
  automatic.look();
  return {
    desk: options.withExample === true ? withExample(desk) : desk,
    place,
    backups,
    integrity: database.integrity,
    listen,
    close: async () => {
      const problems = await automatic.close();
      await printer.close();
      vault.lock();
      await database.close();
      return problems.length > 0 ? err(problems) : ok(null);
    },
  };
}

/** The recovery code is returned even if the example could not be added. */
const withExample = (desk: Desk): Desk => ({
  ...desk,
  'vault.create': async (request, run) => {
    const created = await desk['vault.create'](request, run);
    if (created.ok) await desk['cases.example']({}, run);
    return created;
  },
});

/** While the database is locked the settings cannot be read: then all backups are kept. */
async function backupsKept(desk: Desk, vault: Vault): Promise<number> {
  if (vault.store() === null) return Infinity;
  const settings = await desk['settings.read']({}, { signal: new AbortController().signal, progress: () => undefined });
  return settings.ok ? settings.value.backups.keep : Infinity;
}

/** Some systems have accounts without a name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
