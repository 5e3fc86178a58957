import { readFileSync } from 'node:fs';
import { computeCase } from '../../src/core/claim/compute.ts';
import type { PeriodResult, ResultFile } from '../../src/core/claim/result.ts';
import { readCase } from '../../src/importers/case-file/read-case.ts';
import { importFile, intoCase, type IntoCase } from '../../src/importers/index.ts';

export const exampleFiles = ['timesheet-2023.csv', 'timesheet-2024.csv', 'timesheet-2025.csv', 'payslips.csv'] as const;
export const exampleFolder = new URL('../../examples/', import.meta.url);

const read = (name: string): Buffer => readFileSync(new URL(name, exampleFolder));

/** The case after each of its files, in the order of `npm run example`. */
export function importedExample(): readonly IntoCase[] {
  const steps: IntoCase[] = [];
  let rawCase: unknown = JSON.parse(read('case.json').toString('utf8'));
  for (const name of exampleFiles) {
    const report = importFile(read(name), name, {});
    if (!report.ok) throw new Error(JSON.stringify(report.error));
    const { sha256 } = report.value.file;
    const added = intoCase(rawCase, report.value, { worker: 'w1', evidenceFile: name, sha256 });
    if (!added.ok) throw new Error(JSON.stringify(added.error));
    steps.push(added.value);
    rawCase = added.value.rawCase;
  }
  return steps;
}

export function exampleResult(): ResultFile {
  const opened = readCase(JSON.stringify(importedExample().at(-1)?.rawCase), 'case.json');
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const result = computeCase(opened.value.caseFile);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function periodFrom(result: ResultFile, from: string): PeriodResult {
  const period = result.workers[0]?.periods.find((p) => p.from === from);
  if (!period) throw new Error(`no period from ${from}`);
  return period;
}
