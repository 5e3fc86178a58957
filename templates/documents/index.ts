import type { ResultFile, WorkerResult } from '../../src/core/claim/result.ts';
import type { CaseFile } from '../../src/core/records/case.ts';
import type { PdfDefinition } from '../parts/definition.ts';
import { say, tongues, type Language } from '../parts/language.ts';
import type { Paper } from '../parts/page.ts';
import { documentIds, paperFileName, paperRow, type DocumentId } from '../papers.ts';
import { assumptions } from './assumptions.ts';
import { claimSummary } from './claim-summary.ts';
import { deductions } from './deductions.ts';
import { derivation, explainedPeriod } from './derivation.ts';
import { hours } from './hours.ts';
import { longHours } from './long-hours.ts';
import { premiums } from './premiums.ts';

export { documentIds, type DocumentId } from '../papers.ts';
export { languageCodes, mother, type LanguageCode } from '../messages/codes.ts';
export { japanese, loadLanguage, type Language } from '../parts/language.ts';
export type { PdfDefinition } from '../parts/definition.ts';

export type PacketReport = {
  readonly caseFile: CaseFile;
  readonly result: ResultFile;
  /** Place of the worker in the case and in the result. */
  readonly workerIndex: number;
  readonly programVersion: string;
};

export type PacketDocument = {
  readonly id: DocumentId;
  readonly fileName: string;
  readonly title: string;
  readonly definition: PdfDefinition;
};

/**
 * The claim packet of one worker, in Japanese and, unless `language` is Japanese, with the client's language beneath or
 * beside. A paper exists only where the result holds what its row needs, and keeps its number when only some are asked for.
 * A worker that the case or the result lacks is a bug of the caller.
 */
export function packetDocuments(
  report: PacketReport,
  language: Language,
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

const holds: Readonly<Record<'onset' | 'derivations', (claim: WorkerResult) => boolean>> = {
  onset: ({ karoshi }) => karoshi !== null,
  derivations: ({ periods }) => explainedPeriod(periods) !== null,
};

function exists(id: DocumentId, claim: WorkerResult): boolean {
  const { needs } = paperRow(id);
  return needs === null || holds[needs](claim);
}

function documentOf(facts: Omit<Paper, 'title' | 'annex'>, id: DocumentId, annex: number): PacketDocument {
  const title = say(facts.tongues, ({ words }) => words.documents[id].title);
  return {
    id,
    fileName: paperFileName(id, annex),
    title: title.ja,
    definition: makers[id]({ ...facts, title, annex }),
  };
}

const makers: Readonly<Record<DocumentId, (paper: Paper) => PdfDefinition>> = {
  'claim-summary': claimSummary,
  premiums,
  hours,
  deductions,
  'long-hours': (paper) => longHours(paper, paper.claim.karoshi ?? missing('an onset')),
  assumptions,
  derivation: (paper) => derivation(paper, explainedPeriod(paper.claim.periods) ?? missing('derivations')),
};

/** Only papers that `exists` are asked for. */
function missing(what: string): never {
  throw new Error(`a paper without ${what}`);
}
