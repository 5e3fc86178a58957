import { problem, type Problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { StoredRecord } from '../../core/records/stored.ts';
import type { Answer, Run } from '../../contract/dispatch.ts';
import type { DeskAction } from '../../contract/names.ts';
import { inOrder } from '../case-records/lists.ts';
import type { CaseMemory } from './case-memory.ts';
import { commit } from './commit.ts';
import { bringUpToDate, type ComputedCase } from './computed-case.ts';
import { caseTextFor, factsHash, factsNow } from './case-facts.ts';
import { textOf } from './json.ts';
import type { Open, OpenCalls } from './open.ts';
import { packetBody, packetIn, packetRow } from './packet-record.ts';

export const packetCalls: Pick<
  OpenCalls,
  'packet.documents' | 'packet.preview' | 'packet.issue' | 'packet.list' | 'packet.read'
> = {
  'packet.documents': ({ ports: { printer } }) =>
    Promise.resolve(ok({ documents: printer.documents, languages: printer.languages })),
  'packet.preview': async (open, { caseId, worker, document, language }, run) => {
    const ready = await computedCase(open, caseId, run);
    if (!ready.ok) return ready;
    const { memory, computed } = ready.value;
    const chosen = computed.workers.find(({ record }) => record.id === worker);
    if (chosen === undefined) {
      const known = memory.records().has(worker);
      return err(known ? faultsOf(memory, computed, [worker]) : [problem('error', 'record-not-found', {})]);
    }
    const caseText = caseTextFor(open.ports, memory, computed.heldBack, [chosen.record]);
    const request = { caseText, worker: textOf(chosen.record.body, 'id'), document, language: language ?? null };
    const printed = await open.ports.printer.preview(request, run);
    return printed.ok ? ok({ fileName: `${document}.pdf`, bytes: open.ports.base64.encode(printed.value) }) : printed;
  },
  'packet.issue': async (open, { caseId, worker, documents, language }, run) => {
    const ready = await computedCase(open, caseId, run);
    if (!ready.ok) return ready;
    const { memory, computed } = ready.value;
    const chosen = chosenWorkers(memory, computed, worker);
    if (!chosen.ok) return chosen;
    const caseText = caseTextFor(open.ports, memory, computed.heldBack, chosen.value);
    const facts = factsHash(open.ports, memory, chosen.value);
    const job = { caseText, worker: null, documents: documents ?? null, language: language ?? null };
    const printed = await open.ports.printer.packet(job, run);
    if (!printed.ok) return printed;
    if (run.signal.aborted) return err([problem('error', 'cancelled', {})]);
    return open.inTurn(caseId, async () => {
      const now = await open.memory(caseId);
      if (!now.ok) return now;
      const still = chosen.value.flatMap(({ id }) => now.value.records().get(id) ?? []);
      // The facts changed during printing, so the papers are out of date.
      if (still.length < chosen.value.length || factsHash(open.ports, now.value, still) !== facts)
        return err([problem('error', 'case-moved-on', {})]);
      const id = open.ports.newId();
      const { body, files } = packetBody(open.ports, printed.value, {
        workers: chosen.value.map((w) => w.id),
        facts,
        issuedAt: open.ports.clock.now(),
      });
      const packets = inOrder(now.value.ownRecords('packet'));
      const position = (packets.at(-1)?.position ?? -1) + 1;
      const saved = await commit(open, now.value, {
        changes: [{ id, base: 0, content: { kind: 'packet', parent: null, position, body } }],
        kind: 'mark',
        of: null,
        action: { code: 'packet-issue', data: { count: String(files.length) } } satisfies DeskAction,
        files,
        wholeCase: true,
      });
      if (!saved.ok) return saved;
      if (saved.value.outcome === 'conflict') return err([problem('error', 'case-moved-on', {})]);
      return ok({ record: id, revision: saved.value.revision });
    });
  },
  'packet.list': async (open, { caseId }) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const facts = factsNow(open.ports, memory.value);
    return ok({
      packets: inOrder(memory.value.ownRecords('packet'))
        .map((p) => packetRow(p, facts))
        .reverse(),
    });
  },
  'packet.read': async (open, { caseId, record, path }) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const packet = memory.value.ownRecords('packet').find(({ id }) => id === record);
    const file = packet === undefined ? undefined : packetIn(packet).files.find((f) => f.path === path);
    if (file === undefined) return err([problem('error', 'record-not-found', {})]);
    const read = await open.store.readFile(caseId, file.file);
    if (!read.ok) return read;
    if (open.ports.sha256(read.value) !== file.sha256)
      return err([problem('error', 'packet-file-changed', { file: path })]);
    return ok({ fileName: path, bytes: open.ports.base64.encode(read.value) });
  },
};

async function computedCase(
  open: Open,
  caseId: string,
  run: Run,
): Answer<{ readonly memory: CaseMemory; readonly computed: ComputedCase }> {
  const memory = await open.memory(caseId);
  if (!memory.ok) return memory;
  const computed = await bringUpToDate(open, memory.value, run);
  return computed.ok ? ok({ memory: memory.value, computed: computed.value }) : computed;
}

/** A packet is given to others, so it must be complete: workers with held-back records or errors are refused. */
function chosenWorkers(
  memory: CaseMemory,
  computed: ComputedCase,
  worker: string | null,
): Result<readonly StoredRecord[], readonly Problem[]> {
  const all = inOrder(memory.ownRecords('worker'));
  const chosen = all.filter(({ id }) => worker === null || id === worker);
  if (chosen.length === 0)
    return err([problem('error', worker === null ? 'case-without-workers' : 'record-not-found', {})]);
  const problems = faultsOf(
    memory,
    computed,
    chosen.map(({ id }) => id),
  );
  return problems.length > 0 ? err(problems) : ok(chosen);
}

/** Errors of these workers, including held-back records, and of what all workers share. */
const faultsOf = (memory: CaseMemory, { problems }: ComputedCase, workers: readonly string[]): readonly Problem[] =>
  problems.filter(({ severity, record }) => {
    const found = record === null ? undefined : memory.records().get(record);
    const owner = found?.kind === 'worker' ? found.id : found?.parent;
    return severity === 'error' && (owner === undefined || owner === null || workers.includes(owner));
  });
