import type { Problem } from '../../core/base/problem.ts';
import { compareYen, noYen, sumYen, yenText } from '../../core/base/yen.ts';
import { skipReason, spanOfTotal, totalWordOf } from '../attendance/classify.ts';
import { isBlank, type Row } from '../csv/read-table.ts';
import { cellOf } from '../header/columns.ts';
import { duplicateHeaders } from '../header/duplicates.ts';
import { payslipColumns, type PayslipColumns } from './columns.ts';
import { possibleNotations } from '../notation/duration-evidence.ts';
import { monthInTitle } from '../notation/month.ts';
import { rowProblem } from '../problems.ts';
import type { Assumption, PayslipReport, SkippedRow } from '../report.ts';
import { plain } from '../text.ts';
import { checkSlip } from './check.ts';
import { readSlip, statedTotals } from './read-slip.ts';
import { settleSides, sideIn } from './sums.ts';

/** The longest duration in a month. */
const longestMonth = 31 * 24 * 60;

/** 支給控除一覧表: one payslip a row, below the header that was found. Pure: the same rows give the same report. */
export function readPayslips(rows: readonly Row[], headerIndex: number): Omit<PayslipReport, 'file'> {
  const header = rows[headerIndex]!;
  const above = rows.slice(0, headerIndex);
  const below = rows.slice(headerIndex + 1);
  const skipped = below.flatMap((row): SkippedRow[] => {
    const reason = skipReason(row, header) ?? (isSlip(row, header) ? null : 'footer');
    return reason === null ? [] : [{ row: row.number, reason }];
  });
  const skippedNumbers = new Set(skipped.map((s) => s.row));
  const data = below.filter((r) => !skippedNumbers.has(r.number));
  const columns = payslipColumns(header, data);
  const items = settleSides(data, columns);
  const titleWords = above.map((r) => r.cells.map(plain).join(' ')).join(' ');
  const context = {
    width: header.cells.length,
    columns,
    items,
    notations: possibleNotations(hourCells(data, columns), [], longestMonth),
    titleMonth: monthInTitle(titleWords)?.month ?? null,
    bonus: titleWords.includes('賞与'),
  };
  const read = data.map((row) => ({ row, ...readSlip({ ...context, row }) }));
  const problems = [
    ...duplicateHeaders(header),
    ...items
      .filter((i) => i.side === 'unplaced')
      .map((i) => rowProblem(header.number, 'warning', 'unmapped_column', i.label)),
    ...columns.texts.map((c) => rowProblem(header.number, 'info', 'unmapped_column', plain(c.header))),
    ...read.flatMap((r) => [...r.problems, ...checkSlip(r.row, items, columns)]),
    ...totalsProblems(below, data, columns),
  ];
  const subtotals = [
    ...new Set(read.flatMap((r) => items.filter((i) => sideIn(r.row, i, items) === 'subtotal').map((i) => i.label))),
  ];
  return {
    kind: 'payslip',
    records: read.map((r) => r.record),
    skippedRows: [
      ...above.map((row): SkippedRow => ({ row: row.number, reason: isBlank(row) ? 'blank' : 'title' })),
      { row: header.number, reason: 'header' },
      ...skipped,
    ],
    problems: problems.sort((a, b) => (a.at.row ?? 0) - (b.at.row ?? 0)),
    assumptions: subtotals.length === 0 ? [] : [subtotalAssumption(subtotals)],
  };
}

const subtotalAssumption = (labels: readonly string[]): Assumption => ({
  key: 'subtotal_columns',
  text:
    labels.length === 1
      ? `${labels.join()} is a subtotal and must not be added again`
      : `${labels.join(', ')} are subtotals and must not be added again`,
});

/** A payslip fills several columns, a footnote one. */
const isSlip = (row: Row, header: Row): boolean =>
  row.cells.filter((c, i) => c.trim() !== '' && (header.cells[i] ?? '').trim() !== '').length > 2;

const hourCells = (data: readonly Row[], { hours }: PayslipColumns): string[] =>
  data.flatMap((r) => hours.filter((c) => !c.inMinutes).map((c) => cellOf(r.cells, c)));

/** Compares a totals row below a list with the sums of gross, deductions and net; differences are shown. */
function totalsProblems(below: readonly Row[], data: readonly Row[], columns: PayslipColumns): Problem[] {
  let after = 0;
  return below.flatMap((row) => {
    const word = totalWordOf(row);
    if (word === null || spanOfTotal(word) === 'none') return [];
    const covered = data.filter((r) => r.number < row.number && (r.number > after || word.startsWith('総')));
    after = row.number;
    return statedTotals(row, columns).flatMap((stated, i) => {
      const sum = sumYen(covered.map((r) => statedTotals(r, columns)[i] ?? noYen));
      if (stated === null || compareYen(stated, sum) === 0) return [];
      return [
        rowProblem(row.number, 'warning', 'totals_mismatch', `stated ${yenText(stated)}, rows give ${yenText(sum)}`),
      ];
    });
  });
}
