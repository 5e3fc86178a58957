import { basename } from 'node:path';
import type { Problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { jsonText } from '../../exporters/json-text.ts';
import { importFile, importJson, intoCase, type ImportReport } from '../../importers/index.ts';
import {
  encodings,
  importIntoCase,
  type ImportOptions,
  type InputFile,
  type TargetOptions,
} from '../../services/import-file.ts';
import { caseFormat } from '../../wiring/case-format.ts';
import { sha256 } from '../../wiring/bytes.ts';
import { caseInput } from '../case-input.ts';
import { done, inputFailure, usageFailure, type Call, type Command, type Failure, type Output } from '../command.ts';
import { readBytes, writeWhole } from '../files.ts';
import { problemsText } from '../print-problems.ts';
import { fill } from '../words.ts';

export const importCommand: Command = {
  options: {
    kind: 'text',
    encoding: 'text',
    profile: 'text',
    strict: 'flag',
    into: 'text',
    worker: 'text',
    'worker-code': 'text',
    out: 'text',
  },
  positionals: ['FILE'],
  run: async (call) => {
    const options = optionsOf(call);
    if (!options.ok) return options;
    const target = targetOf(call);
    if (!target.ok) return target;
    const name = call.positionals[0]!;
    const bytes = await readBytes(name);
    if (!bytes.ok) return err(inputFailure(bytes.error));
    const input = { bytes: bytes.value, fileName: basename(name) };
    return target.value === null ? report(input, options.value, call) : addTo(target.value, input, options.value, call);
  },
};

function optionsOf({ values }: Call): Result<ImportOptions, Failure> {
  const kind = values.text('kind');
  const profile = values.text('profile');
  const asked = values.text('encoding');
  const encoding = encodings.find((known) => known === asked);
  if (kind !== undefined && kind !== 'attendance' && kind !== 'payslip')
    return err(usageFailure('bad-choice', { option: '--kind', value: kind, choices: 'attendance, payslip' }));
  if (asked !== undefined && encoding === undefined)
    return err(usageFailure('bad-choice', { option: '--encoding', value: asked, choices: encodings.join(', ') }));
  return ok({
    ...(kind === undefined ? {} : { kind }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(profile === undefined ? {} : { profile }),
  });
}

type Target = TargetOptions & { readonly into: string; readonly out: string };

/** The case to add to; null where the file is only read. */
function targetOf({ values }: Call): Result<Target | null, Failure> {
  const [into, worker, out] = ['into', 'worker', 'out'].map((name) => values.text(name));
  const workerCode = values.text('worker-code');
  if (into === undefined) {
    const idle = ['worker', 'worker-code', 'out'].find((name) => values.text(name) !== undefined);
    return idle === undefined ? ok(null) : err(usageFailure('needs-option', { option: `--${idle}`, value: '--into' }));
  }
  if (worker === undefined) return err(usageFailure('needs-option', { option: '--into', value: '--worker' }));
  if (out === undefined) return err(usageFailure('needs-option', { option: '--into', value: '--out' }));
  return ok({ into, worker, out, ...(workerCode === undefined ? {} : { workerCode }) });
}

const hasErrors = (r: ImportReport): boolean => r.problems.some((p) => p.severity === 'error');

/** Reports the contents of the file. Bad rows are part of the report and fail the command only with `--strict`. */
function report(input: InputFile, options: ImportOptions, call: Call): Result<Output, Failure> {
  const read = importFile(input.bytes, input.fileName, options);
  if (!read.ok) return err(inputFailure(read.error));
  const problems = problemsText(read.value.problems, call.words);
  const text = [readLine(read.value, input, call), ...(problems === '' ? [] : [problems])].join('\n');
  const exitCode = call.values.flag('strict') && hasErrors(read.value) ? 1 : 0;
  return ok({ ...done(importJson(read.value), text), exitCode });
}

function readLine(r: ImportReport, input: InputFile, { words: { tables } }: Call): string {
  return fill(tables.read, {
    file: input.fileName,
    kind: tables.kind[r.kind],
    encoding: r.file.encoding,
    records: String(r.records.length),
  });
}

async function addTo(
  target: Target,
  input: InputFile,
  options: ImportOptions,
  call: Call,
): Promise<Result<Output, Failure>> {
  const { into, out, ...whose } = target;
  const caseText = await caseInput(into, call);
  if (!caseText.ok) return err(inputFailure(caseText.error));
  const ports = { importFile, intoCase, sha256 };
  const added = importIntoCase(ports, caseFormat, input, caseText.value, { ...options, ...whose });
  if (!added.ok) return err(inputFailure(added.error));
  const { rawCase, addedDays, addedPayslips, leftOut, problems, report: read } = added.value;
  if (call.values.flag('strict') && hasErrors(read))
    return err(inputFailure(read.problems.filter((p) => p.severity === 'error')));
  const written = await writeWhole(out, jsonText(rawCase));
  if (!written.ok) return err(inputFailure(written.error));
  const { tables } = call.words;
  const rows = leftOut.map((l) => String(l.row)).join(', ');
  const text = [
    addedPayslips > 0
      ? fill(tables.addedPayslips, { count: String(addedPayslips), out })
      : fill(tables.addedDays, { count: String(addedDays), out }),
    ...(rows === '' ? [] : [fill(tables.leftOut, { rows })]),
  ].join('\n');
  const rowsLeftOut = new Set(leftOut.map((l) => l.row));
  return ok(
    done({ addedDays, addedPayslips, leftOut, out }, text, [
      ...toLookAt(read, rowsLeftOut, target.workerCode),
      ...problems,
    ]),
  );
}

/** Why rows were left out, and what was assumed in those added. The question whose rows they are is answered by `--worker`. */
function toLookAt(
  read: ImportReport,
  leftOut: ReadonlySet<number>,
  workerCode: string | undefined,
): readonly Problem[] {
  const own = new Set(
    read.records.filter((r) => workerCode === undefined || r.worker === workerCode).map((r): number => r.row),
  );
  return read.problems.filter(({ at: { row }, severity, code }) => {
    if (row === undefined || code.startsWith('worker_')) return false;
    return leftOut.has(row) ? severity === 'error' : severity === 'warning' && own.has(row);
  });
}
