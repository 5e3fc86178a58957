import { problem, type Problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { CaseProblemCode } from '../problem-codes.ts';
import type { AttendanceRecord, ImportReport, PayslipRecord } from '../report.ts';
import { compact } from '../text.ts';
import { daysFrom, type Added, type LeftOut } from './days.ts';
import { isObject, objectsIn, textIn, type Json } from './json.ts';
import { fitting } from './would-be-refused.ts';
import { payslipsFrom } from './payslips.ts';

export type IntoCaseOptions = {
  /** Id of the worker in the case. */
  readonly worker: string;
  /** The worker's code or name in the file; needed where the file holds several. */
  readonly workerCode?: string;
  readonly evidenceId?: string;
  readonly evidenceFile: string;
  readonly sha256: string;
};
export type IntoCase = {
  readonly rawCase: unknown;
  readonly addedDays: number;
  readonly addedPayslips: number;
  readonly leftOut: readonly LeftOut[];
  /** Warnings about rows that were added; never errors. */
  readonly problems: readonly Problem[];
};

/**
 * Adds the days or payslips of a report, and the file as evidence, to the raw JSON of a validated case (docs/case-file.md). Returns a new case.
 * Rows with errors are left out and listed. Refuses the whole file where it was imported before, where the case has a date or payslip
 * from another source, where it is not clear whose rows these are, and where nothing would be added. A file of several workers is one
 * piece of evidence and is imported for one worker at a time.
 */
export function intoCase(
  rawCase: unknown,
  report: ImportReport,
  options: IntoCaseOptions,
): Result<IntoCase, readonly Problem[]> {
  const { evidenceFile: file, sha256 } = options;
  const refuse = (
    code: CaseProblemCode,
    data: Readonly<Record<string, string>> = {},
  ): Result<IntoCase, readonly Problem[]> => err([problem('error', code, { file }, data)]);
  if (!isObject(rawCase)) return refuse('not-a-case');
  const workers = objectsIn(rawCase, 'workers');
  const worker = workers.find((w) => textIn(w, 'id') === options.worker);
  if (!worker)
    return refuse('worker-not-in-case', {
      worker: options.worker,
      workers: workers.map((w) => textIn(w, 'id')).join(', '),
    });
  const evidence = objectsIn(rawCase, 'evidence');
  const same = evidence.find((e) => textIn(e, 'sha256').toLowerCase() === sha256.toLowerCase());
  if (same && (workersIn(report).length < 2 || restsOn(worker, textIn(same, 'id'))))
    return refuse('duplicate-file', { evidence: textIn(same, 'id') });
  const evidenceId = same ? textIn(same, 'id') : (options.evidenceId ?? freeId(evidence));
  if (!same && evidence.some((e) => textIn(e, 'id') === evidenceId))
    return refuse('duplicate-evidence-id', { evidence: evidenceId });
  if (report.kind === 'presence_log') return refuse('presence-log-not-days');
  const whose = whoseRows(report, options.workerCode);
  if (!whose.ok) return refuse(whose.error.code, { workers: whose.error.workers });

  const own = new Set(whose.value);
  const held = heldBack(report, own);
  const isUsable = (r: AttendanceRecord | PayslipRecord): boolean => own.has(r.row) && !held.has(r.row);
  const added: Added =
    report.kind === 'payslip'
      ? payslipsFrom(report.records.filter(isUsable), worker, file)
      : daysFrom(report.records.filter(isUsable), worker, evidenceId, file);
  const errors = added.problems.filter((p) => p.severity === 'error');
  if (errors.length > 0) return err(errors);
  const field = report.kind === 'payslip' ? 'payslips' : 'days';
  const fit = fitting(rawCase, worker, field, added.items, file);
  if (fit.items.length === 0) return refuse('nothing-to-add');
  const grown: Json = { ...worker, [field]: [...objectsIn(worker, field), ...fit.items.map(({ json }) => json)] };
  return ok({
    rawCase: {
      ...rawCase,
      workers: objectsIn(rawCase, 'workers').map((w) => (w === worker ? grown : w)),
      evidence: same ? evidence : [...evidence, { id: evidenceId, file, sha256 }],
    },
    addedDays: field === 'days' ? fit.items.length : 0,
    addedPayslips: field === 'payslips' ? fit.items.length : 0,
    leftOut: [...[...held].map(([row, codes]) => ({ row, codes })), ...added.leftOut, ...fit.leftOut].sort(
      (a, b) => a.row - b.row,
    ),
    problems: [...added.problems, ...reasonsOf(added.leftOut, file), ...fit.problems],
  });
}

/** Rows that are plain in the file but have no place in the case: their code is their reason. */
const reasonsOf = (leftOut: readonly LeftOut[], file: string): readonly Problem[] =>
  leftOut.flatMap(({ row, codes }) => codes.map((code) => problem('warning', code, { file, row })));

function freeId(evidence: readonly Json[]): string {
  const used = new Set(evidence.map((e) => textIn(e, 'id')));
  let n = evidence.length + 1;
  while (used.has(`e${String(n)}`)) n += 1;
  return `e${String(n)}`;
}

const workersIn = (report: ImportReport): readonly string[] => [...new Set(report.records.map((r) => r.worker))];

/** Whether days of the worker come from this evidence. Payslips name no source; a repeated one is recognised by its period. */
const restsOn = (worker: Json, evidence: string): boolean =>
  objectsIn(worker, 'days').some((day) => textIn(day, 'source').startsWith(`${evidence}#`));

type Unclear = { readonly code: CaseProblemCode; readonly workers: string };

/** The rows of one worker. If the file has several and none was chosen, the user must choose. */
function whoseRows(report: ImportReport, code: string | undefined): Result<readonly number[], Unclear> {
  const workers = workersIn(report);
  const named = { workers: workers.join(', ') };
  if (code === undefined && workers.length > 1) return err({ code: 'several-workers-in-file', ...named });
  const wanted = code === undefined ? undefined : compact(code);
  const rows = report.records.filter(
    (r) => wanted === undefined || compact(r.worker) === wanted || compact(r.workerName) === wanted,
  );
  return rows.length === 0 ? err({ code: 'worker-not-in-file', ...named }) : ok(rows.map((r) => r.row));
}

/** Rows with errors and their codes: the worker's own, and unreadable ones that could be anybody's. */
function heldBack(report: ImportReport, own: ReadonlySet<number>): Map<number, string[]> {
  const records = new Set(report.records.map((r) => r.row));
  const held = new Map<number, string[]>();
  const nameless = report.records.every((r) => r.worker === '' && r.workerName === '');
  for (const p of report.problems) {
    const row = p.at.row;
    // A sheet without any name belongs to the worker for whom it is imported.
    if (nameless && p.code === 'worker_unknown') continue;
    if (p.severity !== 'error' || row === undefined || (records.has(row) && !own.has(row))) continue;
    held.set(row, [...(held.get(row) ?? []), p.code]);
  }
  return held;
}
