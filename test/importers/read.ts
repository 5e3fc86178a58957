import { readFileSync } from 'node:fs';
import { importFile, importJson, type ImportOptions, type ImportReport } from '../../src/importers/index.ts';
import type { AttendanceReport, PayslipReport } from '../../src/importers/index.ts';

export const sampleBytes = (name: string): Uint8Array =>
  readFileSync(new URL(`./samples/${name}.csv`, import.meta.url));

export const sampleText = (name: string, encoding: string): string =>
  new TextDecoder(encoding).decode(sampleBytes(name));

export const expectedOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`./samples/${name}.expected.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

const utf8 = new TextEncoder();

export function read(source: Uint8Array | string, options: ImportOptions = {}): ImportReport {
  const bytes = typeof source === 'string' ? utf8.encode(source) : source;
  const report = importFile(bytes, 'file.csv', options);
  if (!report.ok) throw new Error(`refused: ${JSON.stringify(report.error)}`);
  return report.value;
}

export function attendance(source: Uint8Array | string): AttendanceReport {
  const report = read(source);
  if (report.kind === 'payslip') throw new Error('read as payslips');
  return report;
}

export function payslips(source: Uint8Array | string): PayslipReport {
  const report = read(source);
  if (report.kind !== 'payslip') throw new Error('read as attendance');
  return report;
}

/** As another program receives it. */
export const printed = (report: ImportReport): Record<string, unknown> =>
  JSON.parse(JSON.stringify(importJson(report))) as Record<string, unknown>;

/** `row code` of every problem, in the order of the file. */
export const codes = (report: ImportReport): string[] =>
  report.problems.map((p) => `${String(p.at.row)} ${p.code} ${p.severity}`);

export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
