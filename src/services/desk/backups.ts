import { ok } from '../../core/base/result.ts';
import type { OpenCalls } from './open.ts';

export const backupCalls: Pick<OpenCalls, 'backup.list' | 'backup.now' | 'backup.restore'> = {
  'backup.list': async ({ ports }) => {
    const backups = await ports.backups.list();
    return backups.ok ? ok({ backups: backups.value }) : backups;
  },
  'backup.now': ({ ports }, _nothing, run) => ports.backups.now(run),
  'backup.restore': async ({ ports }, { name }, run) => {
    const restored = await ports.backups.restore(name, run);
    if (restored.ok) ports.emit({ kind: 'locked' });
    return restored;
  },
};
