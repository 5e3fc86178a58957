import { ok } from '../../core/base/result.ts';
import type { Desk } from '../../contract/dispatch.ts';
import type { ClosedCall } from './open.ts';
import type { DeskPorts } from './ports.ts';

/** Backups are copied sealed, so making and restoring them needs no key. */
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
    // Sent at the end: a page that opened the database earlier would open the one being replaced. Also sent after a
    // failure, which may leave the database locked.
    emit({ kind: 'locked' });
    return restored;
  },
});
