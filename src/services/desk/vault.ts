import { ok } from '../../core/base/result.ts';
import { lawStamp } from '../../core/law/stamp.ts';
import type { Answer, Desk } from '../../contract/dispatch.ts';
import type { AppInfo } from '../../contract/replies.ts';
import type { ClosedCall } from './open.ts';
import type { DeskPorts } from './ports.ts';

type VaultCall = Exclude<ClosedCall, `backup.${string}`>;

/** Calls that unlock and lock the database. `forget` drops the cases in memory. */
export function vaultCalls(ports: DeskPorts, forget: () => void): Pick<Desk, VaultCall> {
  const { vault } = ports;
  /** Tells every window to reload. */
  const thenNotify = async <T>(opening: Answer<T>): Answer<T> => {
    const opened = await opening;
    if (opened.ok) ports.emit({ kind: 'cases-changed' });
    return opened;
  };
  return {
    'app.info': async () => ok(await appInfo(ports)),
    'vault.create': ({ passphrase }) => thenNotify(vault.create(passphrase)),
    'vault.unlock': ({ passphrase }) => thenNotify(vault.unlock(passphrase)),
    'vault.unlockWithKeyStore': () => thenNotify(vault.unlockWithKeyStore()),
    'vault.recover': ({ code, passphrase }) => thenNotify(vault.recover(code, passphrase)),
    'vault.changePassphrase': ({ old, next }) => vault.changePassphrase(old, next),
    'vault.useKeyStore': ({ use }) => vault.useKeyStore(use),
    'vault.lock': () => {
      vault.lock();
      forget();
      ports.emit({ kind: 'locked' });
      return Promise.resolve(ok(null));
    },
  };
}

async function appInfo({ vault, facts, clock }: DeskPorts): Promise<AppInfo> {
  const uses = (await facts.hasKeyStore()) ? await vault.usesKeyStore() : null;
  return {
    program: facts.program,
    lawData: lawStamp,
    database: {
      state: await vault.state(),
      ...facts.database,
      keyStore: uses === null ? 'none' : uses ? 'used' : 'unused',
    },
    today: clock.today(),
  };
}
