import type { StoredRecord } from '../../core/records/stored.ts';
import { fromRecords } from '../case-records/index.ts';
import type { CaseMemory } from './case-memory.ts';
import type { DeskPorts } from './ports.ts';
import { canonical } from './same-content.ts';

type Ports = Pick<DeskPorts, 'jsonText' | 'sha256'>;

/** The case in the open format with these workers, without the records that are held back. */
export function caseTextFor(
  { jsonText }: Ports,
  memory: CaseMemory,
  heldBack: readonly string[],
  workers: readonly StoredRecord[],
): string {
  const held = new Set(heldBack);
  const records = recordsFor(memory, workers).filter(({ id }) => !held.has(id));
  return jsonText(fromRecords(records).raw);
}

/** Hash of the facts that the papers of these workers use; notes and decisions are not part of it. */
export function factsHash({ sha256 }: Ports, memory: CaseMemory, workers: readonly StoredRecord[]): string {
  const facts = recordsFor(memory, workers).filter(({ kind }) => kind !== 'note' && kind !== 'decision');
  return sha256(new TextEncoder().encode(canonical(fromRecords(facts).raw)));
}

/** The same for workers by id, as the case is now; computed once for each set. Null where a worker was removed. */
export function factsNow(ports: Ports, memory: CaseMemory): (workers: readonly string[]) => string | null {
  const known = new Map<string, string | null>();
  return (ids) => {
    const key = ids.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const workers = ids.flatMap((id) => memory.records().get(id) ?? []);
    const hash = workers.length < ids.length ? null : factsHash(ports, memory, workers);
    known.set(key, hash);
    return hash;
  };
}

const recordsFor = (memory: CaseMemory, workers: readonly StoredRecord[]): readonly StoredRecord[] => [
  ...(['case', 'employer', 'evidence'] as const).flatMap(memory.ownRecords),
  ...workers.flatMap((worker) => [worker, ...memory.recordsOfWorker(worker.id)]),
];
