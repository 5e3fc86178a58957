import { ok } from '../core/base/result.ts';
import { importFile, importJson, intoCase, type ImportReport } from '../importers/index.ts';
import type { ReadImport } from '../services/desk/index.ts';

/** The importers as the port of the desk. */
export const readImport: ReadImport = (bytes, fileName, options) => {
  const read = importFile(bytes, fileName, options);
  if (!read.ok) return read;
  const report = read.value;
  return ok({
    kind: report.kind,
    problems: report.problems,
    rows: report.records,
    json: importJson(report),
    intoCase: (rawCase, { skipped, ...target }) => intoCase(rawCase, without(report, skipped), target),
  });
};

/** Two branches, because the two kinds of report have different records. */
function without(report: ImportReport, skipped: ReadonlySet<number>): ImportReport {
  return report.kind === 'payslip'
    ? { ...report, records: report.records.filter(({ row }) => !skipped.has(row)) }
    : { ...report, records: report.records.filter(({ row }) => !skipped.has(row)) };
}
