import type { Json } from '../../client/types.ts';
import { listOf, objectOf, textOf } from '../../session/records.ts';

/** The parts of an import report that the screen shows (`mibarai import --json`); a field that is missing is empty. */
export type Report = {
  readonly file: {
    readonly encoding: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly delimiter: string;
  };
  readonly headerRow: number | null;
  readonly assumptions: readonly (readonly [string, string])[];
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
  readonly days: readonly DayLine[];
  readonly slips: readonly SlipLine[];
};

export type DayLine = {
  readonly row: number;
  readonly worker: string;
  readonly date: string;
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly breaks: string;
  readonly roundedStart: string;
  readonly roundedEnd: string;
};

export type SlipLine = {
  readonly row: number;
  readonly worker: string;
  readonly month: string;
  readonly payday: string;
  readonly items: number;
  readonly gross: string;
  readonly deductions: string;
  readonly net: string;
};

export function readReport(json: Json): Report {
  const report = objectOf(json);
  const file = objectOf(report['file']);
  const records = listOf(report['records']).map(objectOf);
  const skipped = listOf(report['skipped_rows'])
    .map(objectOf)
    .map((row) => ({ row: Number(row['row']), reason: textOf(row, 'reason') }));
  const assumptions = objectOf(report['assumptions']);
  const isPayslip = report['kind'] === 'payslip';
  return {
    file: {
      encoding: textOf(file, 'encoding'),
      bytes: Number(file['bytes'] ?? 0),
      sha256: textOf(file, 'sha256'),
      delimiter: textOf(file, 'delimiter'),
    },
    headerRow: skipped.filter(({ reason }) => reason === 'header').at(-1)?.row ?? null,
    assumptions: Object.keys(assumptions).map((key) => [key, textOf(assumptions, key)] as const),
    skipped,
    days: isPayslip ? [] : records.map(dayLine),
    slips: isPayslip ? records.map(slipLine) : [],
  };
}

function dayLine(record: Readonly<Record<string, Json>>): DayLine {
  const breaks = listOf(record['breaks'])
    .map(listOf)
    .map(([from, to]) => `${clock(from)}–${clock(to)}`)
    .join(' ');
  const total = record['break_total_min'];
  return {
    row: Number(record['row']),
    worker: textOf(record, 'worker'),
    date: textOf(record, 'date'),
    label: textOf(record, 'day_label'),
    start: clock(record['start_min']),
    end: clock(record['end_min']),
    breaks: breaks === '' && typeof total === 'number' && total > 0 ? clock(total) : breaks,
    roundedStart: clock(record['rounded_start_min']),
    roundedEnd: clock(record['rounded_end_min']),
  };
}

function slipLine(record: Readonly<Record<string, Json>>): SlipLine {
  const totals = objectOf(record['totals']);
  return {
    row: Number(record['row']),
    worker: textOf(record, 'worker'),
    month: textOf(record, 'pay_month'),
    payday: textOf(record, 'pay_date'),
    items: listOf(record['earnings']).length + listOf(record['deductions']).length,
    gross: textOf(totals, 'gross'),
    deductions: textOf(totals, 'deductions'),
    net: textOf(totals, 'net'),
  };
}

/** Minutes from midnight as `25:30`; empty where not recorded. */
export function clock(minutes: Json | undefined): string {
  if (typeof minutes !== 'number') return '';
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}
