import { app } from 'electron';
import { join } from 'node:path';
import type { Problem } from '../../src/core/base/problem.ts';
import { ok, type Result } from '../../src/core/base/result.ts';
import type { Desk } from '../../src/contract/dispatch.ts';
import type { Office } from '../../src/wiring/office.ts';
import { systemKeyStore } from './key-store.ts';
import { faultData } from './log.ts';
import type { Shell } from './shell.ts';
import { watchSettings } from './watch-settings.ts';

type RunningOffice = {
  /** Calls that come while the database still opens wait for it. */
  readonly desk: () => Promise<Desk>;
  /** Why it did not open; none where it did. */
  readonly opened: Promise<readonly Problem[]>;
  readonly close: () => Promise<Result<null, readonly Problem[]>>;
};

/** Opens the database beside the window, so that the page shows while the engine loads. */
export function startOffice(shell: Shell, onLook: () => void): RunningOffice {
  const opening = open(shell);
  const desk = opening.then((office) => {
    if (!office.ok) return new Promise<Desk>(() => undefined);
    return watchSettings(office.value.desk, (look) => {
      shell.memory.change(look);
      onLook();
    });
  });
  return {
    desk: () => desk,
    opened: opening.then((office) => (office.ok ? [] : office.error)),
    close: async () => {
      const office = await opening;
      return office.ok ? office.value.close() : ok(null);
    },
  };
}

/** `MIBARAI_DATABASE`, a path or `postgres://…`, stands above the usual file. */
function databasePlace(): string {
  const named = process.env['MIBARAI_DATABASE'] ?? '';
  return named === '' ? join(app.getPath('userData'), 'cases.db') : named;
}

async function open({ mail, log }: Shell): Promise<Result<Office, readonly Problem[]>> {
  const { openOffice } = await import('../../src/wiring/office.ts');
  const office = await openOffice({
    place: databasePlace(),
    keyStore: await systemKeyStore(),
    withExample: app.commandLine.hasSwitch('example'),
    onFault: (fault: unknown) => log('office-fault', faultData(fault)),
  });
  if (office.ok) office.value.listen(mail.tell);
  return office;
}
