import { problem } from '../../core/base/problem.ts';
import { err } from '../../core/base/result.ts';
import { contract, type CallName } from '../../contract/contract.ts';
import type { Answer, Desk, Run } from '../../contract/dispatch.ts';
import type { CaseStore } from '../ports/case-store.ts';
import { backupCalls } from './backups.ts';
import { caseListCalls } from './cases.ts';
import { computeCalls } from './compute.ts';
import { editCalls } from './edit.ts';
import { evidenceCalls } from './evidence.ts';
import { explainCalls } from './explain.ts';
import { historyCalls } from './history.ts';
import { importCalls } from './import.ts';
import { lawCalls } from './law.ts';
import { exportCalls, newCaseCalls } from './new-case.ts';
import { openDesk, type Open, type OpenCalls } from './open.ts';
import { packetCalls } from './packets.ts';
import type { DeskPorts } from './ports.ts';
import { scenarioCalls } from './scenarios.ts';
import { searchCalls } from './search.ts';
import { settingsCalls } from './settings.ts';
import { undoCalls } from './undo.ts';
import { vaultCalls } from './vault.ts';

const openCalls: OpenCalls = {
  ...caseListCalls,
  ...newCaseCalls,
  ...exportCalls,
  ...historyCalls,
  ...editCalls,
  ...undoCalls,
  ...computeCalls,
  ...explainCalls,
  ...scenarioCalls,
  ...importCalls,
  ...evidenceCalls,
  ...packetCalls,
  ...searchCalls,
  ...settingsCalls,
  ...lawCalls,
};

/** Answers every call of the contract. While the database is locked, only the calls of vault, backups and `app.info`. */
export function createDesk(ports: DeskPorts): Desk {
  let open: Open | null = null;
  const opened = (store: CaseStore): Open => {
    if (open?.store !== store) open = openDesk(ports, store);
    return open;
  };
  const guarded =
    (name: keyof OpenCalls) =>
    async (request: unknown, run: Run): Answer<unknown> => {
      const store = ports.vault.store();
      if (store === null) open = null;
      if (store === null) return err([problem('error', 'database-locked', {})]);
      const answer = openCalls[name] as (open: Open, request: unknown, run: Run) => Answer<unknown>;
      return answer(opened(store), request, run);
    };
  const closed = { ...vaultCalls(ports, () => (open = null)), ...backupCalls(ports) };
  const isClosed = (name: CallName): name is keyof typeof closed => Object.hasOwn(closed, name);
  const names = Object.keys(contract) as CallName[];
  return Object.fromEntries(names.map((name) => [name, isClosed(name) ? closed[name] : guarded(name)])) as Desk;
}
