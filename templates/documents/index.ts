import type { ResultFile, WorkerResult } from '../../src/core/claim/result.ts';
import type { CaseFile } from '../../src/core/records/case.ts';
import type { PdfDefinition } from '../parts/definition.ts';
import { say, tongues, type LanguageCode } from '../parts/language.ts';
import type { Paper } from '../parts/page.ts';
import { assumptions } from './assumptions.ts';
import { claimSummary } from './claim-summary.ts';
import { deductions } from './deductions.ts';
import { derivation, explainedPeriod } from './derivation.ts';
import { hours } from './hours.ts';
import { longHours } from './long-hours.ts';
import { premiums } from './premiums.ts';

export { languageCodes, type LanguageCode } from '../parts/language.ts';
export type { PdfDefinition } from '../parts/definition.ts';

/** The papers of the claim packet in their order. */
export const documentIds = [
  'claim-summary',
  'premiums',
  'hours',
  'deductions',
  'long-hours',
  'assumptions',
  'derivation',
] as const;
export type DocumentId = (typeof documentIds)[number];

export type PacketReport = {
  readonly caseFile: CaseFile;
  readonly result: ResultFile;
  /** Place of the worker in the case and in the result. */
  readonly workerIndex: number;
  readonly programVersion: string;
};

/** `fileName` is ASCII and sorts in the order of the packet. */
export type PacketDocument = {
  readonly id: DocumentId;
  readonly fileName: string;
  readonly title: string;
  readonly definition: PdfDefinition;
};

/**
 * The claim packet of one worker, in Japanese and, unless `language` is `ja`, with the client's language beneath or
 * beside. `long-hours` exists only where an onset is recorded, `derivation` only where the result carries derivations. A
 * paper keeps its number when only some are asked for. A worker that the case or the result lacks is a bug of the caller.
 */
export function packetDocuments(
  report: PacketReport,
  language: LanguageCode,
  documents: readonly DocumentId[] = documentIds,
): readonly PacketDocument[] {
  const worker = report.caseFile.workers[report.workerIndex];
  const claim = report.result.workers[report.workerIndex];
  if (worker === undefined || claim?.id !== worker.id)
    throw new Error(`no worker ${String(report.workerIndex)} in both case and result`);
  const { caseFile, result, programVersion } = report;
  const facts = { caseFile, result, worker, claim, programVersion, tongues: tongues(language) };
  return documentIds
    .filter((id) => exists(id, claim))
    .map((id, index) => ({ id, annex: index + 1 }))
    .filter(({ id }) => documents.includes(id))
    .map(({ id, annex }) => documentOf(facts, id, annex));
}

function exists(id: DocumentId, { karoshi, periods }: WorkerResult): boolean {
  if (id === 'long-hours') return karoshi !== null;
  return id !== 'derivation' || explainedPeriod(periods) !== null;
}

function documentOf(facts: Omit<Paper, 'title' | 'annex'>, id: DocumentId, annex: number): PacketDocument {
  const title = say(facts.tongues, ({ words }) => words.documents[id].title);
  const fileName = `${String(annex).padStart(2, '0')}-${id}.pdf`;
  return { id, fileName, title: title.ja, definition: definitionOf(id, { ...facts, title, annex }) };
}

function definitionOf(id: DocumentId, paper: Paper): PdfDefinition {
  switch (id) {
    case 'claim-summary':
      return claimSummary(paper);
    case 'premiums':
      return premiums(paper);
    case 'hours':
      return hours(paper);
    case 'deductions':
      return deductions(paper);
    case 'long-hours':
      return longHours(paper, paper.claim.karoshi ?? missing('an onset'));
    case 'assumptions':
      return assumptions(paper);
    case 'derivation':
      return derivation(paper, explainedPeriod(paper.claim.periods) ?? missing('derivations'));
  }
}

/** Only papers that `exists` are asked for. */
function missing(what: string): never {
  throw new Error(`a paper without ${what}`);
}
