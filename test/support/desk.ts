import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ok, type Result } from '../../src/core/base/result.ts';
import type { Problem } from '../../src/core/base/problem.ts';
import type { CallName, ReplyOf, RequestOf } from '../../src/contract/contract.ts';
import { answerCall, type Desk, type Run } from '../../src/contract/dispatch.ts';
import type { ContractEvent } from '../../src/contract/events.ts';
import { jsonText } from '../../src/exporters/json-text.ts';
import { readCase } from '../../src/importers/case-file/read-case.ts';
import { importFile, importJson, intoCase } from '../../src/importers/index.ts';
import { createDesk, type DeskPorts, type ReadImport } from '../../src/services/desk/index.ts';
import { manifestName } from '../../src/services/packet-manifest.ts';
import type { CaseStore } from '../../src/services/ports/case-store.ts';
import type { Printer } from '../../src/services/ports/printer.ts';
import { caseFormat } from '../../src/wiring/case-format.ts';
import { memoryStore, newId } from './memory-store.ts';
import { memoryBackups, memoryVault } from './memory-vault.ts';

const examples = new URL('../../examples/', import.meta.url);
const exampleFiles = ['timesheet-2023.csv', 'timesheet-2024.csv', 'timesheet-2025.csv', 'payslips.csv'];
export const exampleFile = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, examples)));

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const readImport: ReadImport = (bytes, fileName, options) => {
  const read = importFile(bytes, fileName, options);
  if (!read.ok) return read;
  const report = read.value;
  return ok({
    kind: report.kind,
    problems: report.problems,
    rows: report.records,
    json: importJson(report),
    intoCase: (raw, { skipped, ...target }) =>
      report.kind === 'payslip'
        ? intoCase(raw, { ...report, records: report.records.filter((r) => !skipped.has(r.row)) }, target)
        : intoCase(raw, { ...report, records: report.records.filter((r) => !skipped.has(r.row)) }, target),
  });
};

/** A printer whose papers are the text of the case, enough to see what was printed. */
export const textPrinter: Printer = {
  documents: ['claim-summary', 'hours'],
  languages: ['ja', 'vi'],
  preview: ({ caseText }) => Promise.resolve(ok(new TextEncoder().encode(caseText))),
  packet: ({ caseText, worker, language }) => {
    const read = readCase(caseText, 'packet.json');
    if (!read.ok) return Promise.resolve(read);
    const { title, asOf, workers } = read.value.caseFile;
    const bytes = new TextEncoder().encode(caseText);
    const paper = { path: 'claim-summary.pdf', document: 'claim-summary', bytes: bytes.length, sha256: sha256(bytes) };
    const none = { unpaid: '0', prescribed: '0', claimable: '0', interest: '0', additionalPayment: '0' };
    const manifest = {
      format: 'mibarai-packet',
      version: 1,
      program: { name: 'mibarai', version: 'test' },
      asOf,
      lawData: { version: 'test', sha256: 'test', checkedOn: '2026-11-01' },
      policy: {} as never,
      case: { title, sha256: paper.sha256 },
      workers: workers
        .filter((w) => worker === null || w.id === worker)
        .map((w) => ({ id: w.id, language: language ?? w.language, totals: none, files: [paper] })),
    } as const;
    const listed = { path: manifestName, bytes: new TextEncoder().encode(jsonText(manifest)) };
    return Promise.resolve(ok({ files: [{ path: paper.path, bytes }, listed], manifest }));
  },
};

export type TestDesk = {
  readonly desk: Desk;
  readonly ports: DeskPorts;
  readonly events: readonly ContractEvent[];
  /** Calls through `answerCall`, so that every request is validated; a refusal fails the test. */
  readonly call: <K extends CallName>(name: K, request: RequestOf<K>, run?: Partial<Run>) => Promise<ReplyOf<K>>;
  /** The codes of the problems; a successful answer fails the test. */
  readonly refusal: <K extends CallName>(
    name: K,
    request: RequestOf<K>,
    run?: Partial<Run>,
  ) => Promise<readonly string[]>;
};

export const quietRun = (run: Partial<Run> = {}): Run => ({
  signal: new AbortController().signal,
  progress: () => undefined,
  ...run,
});

/** A desk over a store in memory, with the importers and the case format of the product. */
export function testDesk(store: CaseStore = memoryStore(), change: Partial<DeskPorts> = {}): TestDesk {
  const events: ContractEvent[] = [];
  const vault = memoryVault(store);
  let clock = Date.parse('2026-11-25T00:00:00Z');
  const ports: DeskPorts = {
    vault,
    backups: memoryBackups(vault.lock),
    printer: textPrinter,
    readImport,
    format: caseFormat,
    example: () =>
      Promise.resolve({
        case: { text: new TextDecoder().decode(exampleFile('case.json')), fileName: 'case.json' },
        worker: 'w1',
        files: exampleFiles.map((fileName) => ({ fileName, bytes: exampleFile(fileName) })),
      }),
    clock: { now: () => new Date((clock += 1000)).toISOString(), today: () => '2026-11-25' },
    facts: {
      program: '0.1.0',
      database: { kind: 'file', place: 'memory' },
      hasKeyStore: () => Promise.resolve(true),
      userName: '甲',
    },
    newId,
    sha256,
    base64: {
      encode: (bytes) => Buffer.from(bytes).toString('base64'),
      decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
    },
    jsonText,
    emit: (event) => events.push(event),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    ...change,
  };
  const desk = createDesk(ports);
  const answer = (name: string, request: unknown, run?: Partial<Run>): Promise<Result<unknown, readonly Problem[]>> =>
    answerCall(desk, name, request, quietRun(run));
  return {
    desk,
    ports,
    events,
    call: async <K extends CallName>(name: K, request: RequestOf<K>, run?: Partial<Run>) => {
      const answered = await answer(name, request, run);
      if (!answered.ok) throw new Error(`${name}: ${JSON.stringify(answered.error)}`);
      return answered.value as ReplyOf<K>;
    },
    refusal: async (name, request, run) => {
      const answered = await answer(name, request, run);
      if (answered.ok) throw new Error(`${name} was answered`);
      return answered.error.map(({ code }) => code);
    },
  };
}
