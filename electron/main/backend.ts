import { app } from 'electron';
import { join } from 'node:path';
import type { Problem } from '../../src/core/base/problem.ts';
import { ok, type Result } from '../../src/core/base/result.ts';
import type { Desk } from '../../src/contract/dispatch.ts';
import type { Backend } from '../../src/wiring/backend.ts';
import { systemKeyStore } from './key-store.ts';
import { faultData } from './log.ts';
import type { Shell } from './shell.ts';
import { watchSettings } from './watch-settings.ts';

type RunningBackend = {
  /** Resolves when the database is open; calls wait for it. */
  readonly desk: () => Promise<Desk>;
  /** The problems of opening; empty on success. */
  readonly opened: Promise<readonly Problem[]>;
  readonly close: () => Promise<Result<null, readonly Problem[]>>;
};

/** Opens the database in the background, so that the page appears while the engine loads. */
export function startBackend(shell: Shell, onLook: () => void): RunningBackend {
  const opening = open(shell);
  const desk = opening.then((backend) => {
    if (!backend.ok) return new Promise<Desk>(() => undefined);
    return watchSettings(backend.value.desk, (look) => {
      shell.stateFile.change(look);
      onLook();
    });
  });
  return {
    desk: () => desk,
    opened: opening.then((backend) => (backend.ok ? [] : backend.error)),
    close: async () => {
      const backend = await opening;
      return backend.ok ? backend.value.close() : ok(null);
    },
  };
}

/** `MIBARAI_DATABASE`, a path or `postgres://…`, overrides the default file. */
function databasePlace(): string {
  const named = process.env['MIBARAI_DATABASE'] ?? '';
  return named === '' ? join(app.getPath('userData'), 'cases.db') : named;
}

async function open({ pageEvents, log }: Shell): Promise<Result<Backend, readonly Problem[]>> {
  const { openBackend } = await import('../../src/wiring/backend.ts');
  const backend = await openBackend({
    place: databasePlace(),
    keyStore: await systemKeyStore(),
    withExample: app.commandLine.hasSwitch('example'),
    onFault: (fault: unknown) => log('backend-fault', faultData(fault)),
  });
  if (backend.ok) backend.value.listen(pageEvents.send);
  return backend;
}
