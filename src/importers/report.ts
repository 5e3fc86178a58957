import type { Problem } from '../core/base/problem.ts';
import type { WorkDate } from '../core/base/work-date.ts';
import type { Yen } from '../core/base/yen.ts';

/** Encoding, line endings and other facts of the file before it is interpreted. */
export type FileFacts = {
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly bytes: number;
  readonly sha256: string;
  readonly newline: 'CRLF' | 'LF' | 'CR' | 'mixed' | 'none';
  readonly delimiter: 'comma' | 'tab' | 'semicolon';
};
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp932' | 'euc-jp';

/** The employer's label of the day. Not a legal finding: 法定休日 in a time record is a setting of the software. */
export type DayType =
  | 'workday'
  | 'statutory_holiday'
  | 'nonstatutory_holiday'
  | 'holiday_unspecified'
  | 'paid_leave'
  | 'absence'
  | 'unknown';

/** `[start, end]` in minutes from 00:00 of the record's date. */
export type MinutePair = readonly [number, number];

/** One row of a time record. Minutes count from 00:00 of `date`, 25:30 is 1530; null = not recorded. */
export type AttendanceRecord = {
  readonly row: number;
  readonly worker: string;
  readonly workerName: string;
  readonly date: WorkDate;
  readonly start: number | null;
  readonly end: number | null;
  readonly breaks: readonly MinutePair[];
  /** null = unknown, which is not the same as none. */
  readonly breakTotal: number | null;
  readonly dayType: DayType;
  /** As in the file (NFKC); a leave from another column is added after a slash. */
  readonly dayLabel: string;
  readonly note: string;
  readonly flags: readonly string[];
  /** Number within the day, for rows with start and end. */
  readonly session: number | null;
  readonly rounded: { readonly start: number; readonly end: number; readonly loss: number } | null;
  readonly pc: { readonly on: number | null; readonly off: number | null } | null;
  readonly entryKind: 'work' | 'break' | null;
};

export type SlipLine = { readonly label: string; readonly amount: Yen };
export type SlipDeduction = SlipLine & { readonly category: string };

/** One payslip. Amounts are yen; items that are blank or 0 are left out. */
export type PayslipRecord = {
  readonly row: number;
  readonly worker: string;
  readonly workerName: string;
  readonly kind: 'salary' | 'bonus';
  /** `YYYY-MM`; null where the file does not say. */
  readonly payMonth: string | null;
  readonly payDate: WorkDate | null;
  /** Days and counts as written, durations in minutes. */
  readonly attendance: readonly SlipAttendance[];
  readonly earnings: readonly SlipLine[];
  readonly deductions: readonly SlipDeduction[];
  readonly subtotals: readonly SlipLine[];
  readonly note: string;
  readonly totals: { readonly gross: Yen | null; readonly deductions: Yen | null; readonly net: Yen | null };
};
export type SlipAttendance =
  { readonly label: string; readonly text: string } | { readonly label: string; readonly minutes: number };

export type SkipReason = 'title' | 'header' | 'totals' | 'blank' | 'footer' | 'footnote';
export type SkippedRow = { readonly row: number; readonly reason: SkipReason };

/** A total stated in the file and the sum of its rows, in minutes. */
export type DeclaredTotal = {
  readonly row: number;
  readonly worker: string;
  readonly field: 'net_work_min' | 'stated_work_hours_as_min' | 'break_min';
  readonly declared: number;
  readonly computed: number;
};

/** An assumption made in reading the file; shown to the user. */
export type Assumption = { readonly key: string; readonly text: string };

type Common = {
  readonly file: FileFacts;
  readonly assumptions: readonly Assumption[];
  readonly skippedRows: readonly SkippedRow[];
  /** `at.row` is the CSV record number, from 1; `data.detail` the text found there. */
  readonly problems: readonly Problem[];
};
export type AttendanceReport = Common & {
  readonly kind: 'attendance' | 'presence_log';
  readonly records: readonly AttendanceRecord[];
  readonly declaredTotals: readonly DeclaredTotal[];
};
export type PayslipReport = Common & { readonly kind: 'payslip'; readonly records: readonly PayslipRecord[] };
export type ImportReport = AttendanceReport | PayslipReport;
