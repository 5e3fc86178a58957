import { ok } from '../../core/base/result.ts';
import type { Desk } from '../../contract/dispatch.ts';
import type { ClosedCall } from './open.ts';
import type { DeskPorts } from './ports.ts';

/** Sealed as they are, backups are made and put back without the key. */
export const backupCalls = ({
  backups,
  emit,
}: Pick<DeskPorts, 'backups' | 'emit'>): Pick<Desk, Extract<ClosedCall, `backup.${string}`>> => ({
  'backup.list': async () => {
    const all = await backups.list();
    return all.ok ? ok({ backups: all.value }) : all;
  },
  'backup.now': (_nothing, run) => backups.now(run),
  'backup.restore': async ({ name }, run) => {
    const restored = await backups.restore(name, run);
    // Said when it is over: who opened the database any earlier would open the one that is about to go. After a failure,
    // too, it may be locked.
    emit({ kind: 'locked' });
    return restored;
  },
});
