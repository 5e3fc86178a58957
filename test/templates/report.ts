import { computeCase } from '../../src/core/claim/compute.ts';
import type { ResultFile, WorkerResult } from '../../src/core/claim/result.ts';
import { readCase } from '../../src/importers/case-file/read-case.ts';
import type { PacketReport } from '../../templates/documents/index.ts';
import { importedExample } from '../example/result.ts';

/** The report of the example case: three years of an intern, with deductions, an onset and prescribed, held and running paydays. */
export function exampleReport(): PacketReport {
  const opened = readCase(JSON.stringify(importedExample().at(-1)?.rawCase), 'case.json');
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { caseFile } = opened.value;
  const result = computeCase(caseFile, { explain: true });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { caseFile, result: result.value, workerIndex: 0, programVersion: '0.1.0' };
}

/** The report with another result for its worker: what the papers print of figures and codes that the example has not. */
export function withClaim(report: PacketReport, change: (claim: WorkerResult) => Partial<WorkerResult>): PacketReport {
  const [claim] = report.result.workers;
  if (claim === undefined) throw new Error('a report without a worker');
  return withResult(report, { workers: [{ ...claim, ...change(claim) }] });
}

export const withResult = (report: PacketReport, change: Partial<ResultFile>): PacketReport => ({
  ...report,
  result: { ...report.result, ...change },
});
