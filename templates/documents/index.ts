import type { ResultFile } from '../../src/core/claim/result.ts';
import type { CaseFile } from '../../src/core/records/case.ts';
import type { PdfDefinition } from '../parts/definition.ts';
import { say, tongues, type LanguageCode } from '../parts/language.ts';
import type { Paper } from '../parts/page.ts';
import { assumptions } from './assumptions.ts';
import { claimSummary } from './claimSummary.ts';
import { deductions } from './deductions.ts';
import { hours } from './hours.ts';
import { longHours } from './longHours.ts';
import { premiums } from './premiums.ts';

export { languageCodes, type LanguageCode } from '../parts/language.ts';
export type { PdfDefinition } from '../parts/definition.ts';

/** The papers of the claim packet in their order. */
export const documentIds = ['claim-summary', 'premiums', 'hours', 'deductions', 'long-hours', 'assumptions'] as const;
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
 * beside. `long-hours` exists only where an onset is recorded. A paper keeps its number when only some are asked for.
 * A worker that the case or the result lacks is a bug of the caller.
 */
export function packetDocuments(
  report: PacketReport,
  language: LanguageCode,
  documents: readonly DocumentId[] = documentIds,
): readonly PacketDocument[] {
  const worker = report.caseFile.workers[report.workerIndex];
  const claim = report.result.workers[report.workerIndex];
  if (worker === undefined || claim === undefined || worker.id !== claim.id)
    throw new Error(`no worker ${String(report.workerIndex)} in both case and result`);
  const { caseFile, result, programVersion } = report;
  const facts = { caseFile, result, worker, claim, programVersion, tongues: tongues(language) };
  return documentIds
    .filter((id) => id !== 'long-hours' || claim.karoshi !== null)
    .map((id, index) => ({ id, annex: index + 1 }))
    .filter(({ id }) => documents.includes(id))
    .map(({ id, annex }) => documentOf(facts, id, annex));
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
      if (paper.claim.karoshi === null) throw new Error('the hours sheet needs an onset');
      return longHours(paper, paper.claim.karoshi);
    case 'assumptions':
      return assumptions(paper);
  }
}
