import { problem, type Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import { computeCase } from '../core/claim/compute.ts';
import type { ResultFile } from '../core/claim/result.ts';
import type { CaseFile } from '../core/records/case.ts';
import { manifestName, type PacketFile, type PacketManifest } from './packet-manifest.ts';

export type Report = {
  readonly caseFile: CaseFile;
  readonly result: ResultFile;
  readonly workerIndex: number;
  readonly programVersion: string;
};
export type OutputFile = { readonly path: string; readonly bytes: Uint8Array };

/** Ports: the papers of a report, the printer, the hash, and a folder that is written completely or not at all. */
export type PacketPorts<Definition, Language extends string> = {
  readonly documents: (
    report: Report,
    language: Language,
  ) => Promise<readonly { readonly id: string; readonly fileName: string; readonly definition: Definition }[]>;
  readonly renderPdf: (definition: Definition) => Promise<Uint8Array>;
  readonly sha256: (bytes: Uint8Array) => string;
  readonly jsonText: (value: unknown) => string;
  readonly writeFolder: (folder: string, files: readonly OutputFile[]) => Promise<Result<null, readonly Problem[]>>;
};

export type PacketRequest<Language extends string> = {
  readonly caseFile: CaseFile;
  /** The file as read; its hash goes into the manifest. */
  readonly caseBytes: Uint8Array;
  readonly folder: string;
  /** The language of the papers, from the worker's language. */
  readonly languageOf: (workerLanguage: string) => Language;
  /** Undefined: every worker, each in a folder of its own. */
  readonly worker: string | undefined;
  readonly programVersion: string;
};

/**
 * 請求書類一式の発行: the papers of each worker, the result that they show, and a manifest with the hash of every file.
 * A packet has the facts of one worker only, so that it can be given away without those of others. Nothing is written on error.
 */
export async function issuePacket<D, L extends string>(
  ports: PacketPorts<D, L>,
  request: PacketRequest<L>,
): Promise<Result<PacketManifest, readonly Problem[]>> {
  const { caseFile, worker } = request;
  const chosen = caseFile.workers.filter((w) => worker === undefined || w.id === worker);
  if (chosen.length === 0)
    return err([worker === undefined ? problem('error', 'case-without-workers', {}) : unknownWorker(worker, caseFile)]);

  const parts: WorkerPart[] = [];
  for (const [index, one] of chosen.entries()) {
    const folder = chosen.length === 1 ? '' : `worker-${index + 1}/`;
    const part = await workerPart(ports, request, { ...caseFile, workers: [one] }, folder);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const manifest = manifestOf(ports, request, parts);
  const files = parts.flatMap((p) => p.files);
  const written = await ports.writeFolder(request.folder, [
    ...files,
    { path: manifestName, bytes: new TextEncoder().encode(ports.jsonText(manifest)) },
  ]);
  return written.ok ? ok(manifest) : written;
}

type WorkerPart = {
  readonly id: string;
  readonly language: string;
  readonly result: ResultFile;
  readonly listed: readonly PacketFile[];
  readonly files: readonly OutputFile[];
};

async function workerPart<D, L extends string>(
  ports: PacketPorts<D, L>,
  request: PacketRequest<L>,
  caseFile: CaseFile,
  folder: string,
): Promise<Result<WorkerPart, readonly Problem[]>> {
  const computed = computeCase(caseFile, { explain: true });
  if (!computed.ok) return computed;
  const result = computed.value;
  const { id, language: own } = caseFile.workers[0]!;
  const language = request.languageOf(own);
  const { programVersion } = request;
  const made: (OutputFile & { readonly document: string })[] = [];
  for (const paper of await ports.documents({ caseFile, result, workerIndex: 0, programVersion }, language))
    made.push({
      path: folder + paper.fileName,
      document: paper.id,
      bytes: await ports.renderPdf(paper.definition),
    });
  const resultBytes = new TextEncoder().encode(ports.jsonText(withoutDerivations(result)));
  made.push({ path: `${folder}result.json`, document: 'result', bytes: resultBytes });
  const listed = made.map(({ path, document, bytes }) => ({
    path,
    document,
    bytes: bytes.length,
    sha256: ports.sha256(bytes),
  }));
  return ok({ id, language, result, listed, files: made.map(({ path, bytes }) => ({ path, bytes })) });
}

/** Derivations are many times larger than the figures, and `mibarai compute --explain` prints them. */
const withoutDerivations = (result: ResultFile): ResultFile => ({
  ...result,
  workers: result.workers.map((w) => ({ ...w, periods: w.periods.map(({ explain: _explain, ...p }) => p) })),
});

function manifestOf<D, L extends string>(
  ports: PacketPorts<D, L>,
  request: PacketRequest<L>,
  parts: readonly WorkerPart[],
): PacketManifest {
  const { lawData, policy, asOf } = parts[0]!.result;
  return {
    format: 'mibarai-packet',
    version: 1,
    program: { name: 'mibarai', version: request.programVersion },
    asOf,
    lawData,
    policy,
    case: { title: request.caseFile.title, sha256: ports.sha256(request.caseBytes) },
    workers: parts.map(({ id, language, result, listed }) => ({ id, language, totals: result.totals, files: listed })),
  };
}

const unknownWorker = (id: string, caseFile: CaseFile): Problem =>
  problem(
    'error',
    'worker-not-in-case',
    { column: '--worker' },
    { worker: id, workers: caseFile.workers.map((w) => w.id).join(', ') },
  );
