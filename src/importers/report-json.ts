import type { Problem } from '../core/base/problem.ts';
import { yenText, type Yen } from '../core/base/yen.ts';
import type { AttendanceRecord, ImportReport, PayslipRecord, SlipAttendance } from './report.ts';

/** A report in the shape that `mibarai import --json` prints: snake_case, minutes and whole yen as numbers. */
export function importJson(report: ImportReport): unknown {
  const { file } = report;
  return {
    kind: report.kind,
    file: { ...file },
    assumptions: Object.fromEntries(report.assumptions.map((a) => [a.key, a.text])),
    records: report.kind === 'payslip' ? report.records.map(slipJson) : report.records.map(attendanceJson),
    skipped_rows: report.skippedRows.map((s) => ({ ...s })),
    problems: report.problems.map(problemJson),
    ...(report.kind === 'payslip'
      ? {}
      : {
          declared_totals: report.declaredTotals.map(({ row, worker, field, declared, computed }) => {
            return { row, worker, field, declared, computed_from_rows: computed };
          }),
        }),
  };
}

function attendanceJson(r: AttendanceRecord): unknown {
  return {
    row: r.row,
    worker: r.worker,
    worker_name: r.workerName,
    date: r.date,
    start_min: r.start,
    end_min: r.end,
    breaks: r.breaks.map(([from, to]) => [from, to]),
    break_total_min: r.breakTotal,
    day_type: r.dayType,
    day_label: r.dayLabel,
    flags: [...r.flags],
    ...(r.entryKind === null ? {} : { entry_kind: r.entryKind }),
    ...(r.rounded === null
      ? {}
      : { rounded_start_min: r.rounded.start, rounded_end_min: r.rounded.end, rounding_loss_min: r.rounded.loss }),
    ...(r.pc === null ? {} : { pc_on_min: r.pc.on, pc_off_min: r.pc.off }),
    ...(r.session === null ? {} : { session: r.session }),
  };
}

function slipJson(r: PayslipRecord): unknown {
  return {
    row: r.row,
    worker: r.worker,
    worker_name: r.workerName,
    kind: r.kind,
    pay_month: r.payMonth,
    pay_date: r.payDate,
    attendance: Object.fromEntries(r.attendance.map(slipAttendance)),
    earnings: r.earnings.map((l) => ({ label: l.label, amount: wholeYen(l.amount) })),
    deductions: r.deductions.map((l) => ({ label: l.label, amount: wholeYen(l.amount), category: l.category })),
    ...(r.subtotals.length === 0
      ? {}
      : { subtotals: r.subtotals.map((l) => ({ label: l.label, amount: wholeYen(l.amount) })) }),
    note: r.note,
    totals: {
      gross: r.totals.gross && wholeYen(r.totals.gross),
      deductions: r.totals.deductions && wholeYen(r.totals.deductions),
      net: r.totals.net && wholeYen(r.totals.net),
    },
  };
}

const slipAttendance = (a: SlipAttendance): [string, string | number] =>
  'minutes' in a ? [`${a.label}_min`, a.minutes] : [a.label, a.text];

/** Amounts are whole yen of at most fifteen digits, which a JSON number holds exactly. */
const wholeYen = (amount: Yen): number => Number(yenText(amount));

const problemJson = (p: Problem): unknown => ({
  row: p.at.row,
  code: p.code,
  severity: p.severity,
  ...(p.data['detail'] === undefined ? {} : { detail: p.data['detail'] }),
});
