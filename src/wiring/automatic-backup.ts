import type { Problem } from '../core/base/problem.ts';
import type { Result } from '../core/base/result.ts';
import type { Answer } from '../contract/dispatch.ts';
import type { Backups } from '../services/ports/vault.ts';
import { isBackupDue } from '../store/backup/rotation.ts';

export type AutomaticBackup = {
  /** Call after something was saved or the database was opened. */
  readonly look: () => void;
  /** Waits for a running backup. Returns the problems of the last one, if it failed. */
  readonly close: () => Promise<readonly Problem[]>;
};

type Ports = {
  readonly backups: Backups;
  readonly changedAt: () => Answer<string | null>;
  /** UTC, ISO 8601. */
  readonly now: () => string;
  readonly onProblems: (problems: readonly Problem[]) => void;
  readonly onFault: (fault: unknown) => void;
};

/** A check costs a query and reading a folder: once in ten minutes is enough. */
const pauseInMilliseconds = 10 * 60 * 1000;

/** Makes backups automatically in the background. */
export function createAutomaticBackup({ backups, changedAt, now, onProblems, onFault }: Ports): AutomaticBackup {
  let lastLook: number | null = null;
  let running: Promise<void> = Promise.resolve();
  let failed: readonly Problem[] = [];
  const stop = new AbortController();

  const backUpIfDue = async (): Promise<void> => {
    const outcome = await dueBackup({ backups, changedAt, now }, stop.signal);
    failed = outcome.ok ? [] : outcome.error;
    if (failed.length > 0) onProblems(failed);
  };
  return {
    look: () => {
      const time = Date.parse(now());
      if (stop.signal.aborted || (lastLook !== null && Math.abs(time - lastLook) < pauseInMilliseconds)) return;
      lastLook = time;
      running = running.then(backUpIfDue).catch(onFault);
    },
    close: async () => {
      await running;
      stop.abort();
      return failed;
    },
  };
}

async function dueBackup(
  { backups, changedAt, now }: Pick<Ports, 'backups' | 'changedAt' | 'now'>,
  signal: AbortSignal,
): Promise<Result<unknown, readonly Problem[]>> {
  const changed = await changedAt();
  if (!changed.ok) return changed;
  const made = await backups.list();
  if (!made.ok) return made;
  const due = isBackupDue(now(), changed.value, made.value[0]?.at ?? null);
  return due ? backups.now({ signal, progress: () => undefined }) : made;
}
