import { findingText, undecidedText } from '../../../templates/parts/codes.ts';
import { grouped, isZero, sum } from '../../../templates/parts/number.ts';
import type { PeriodResult, ResultFile, WorkerResult } from '../../core/claim/result.ts';
import type { CaseFile } from '../../core/records/case.ts';
import { headNames, type Heads } from '../../core/rows/heads.ts';
import { textTable, type Column } from '../table.ts';
import { fill, type InterfaceWords } from '../words.ts';

type Words = InterfaceWords['tables'];

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

/** The result as text: each worker's months, heads, totals, and points to check. The JSON has more. */
export function resultText(caseFile: CaseFile, result: ResultFile, words: InterfaceWords): string {
  const { tables } = words;
  const workers = result.workers.map((w, i) =>
    workerText(`${w.id} ${caseFile.workers[i]!.name}`, w, result.asOf, words),
  );
  const others = result.alternatives.map((a) =>
    fill(tables.alternative, {
      policy: switchesText(a.policy),
      claimable: grouped(a.totals.claimable),
      difference: grouped(a.difference),
      interest: grouped(a.totals.interest),
    }),
  );
  const whole = result.workers.length > 1 ? [tables.caseTotal, totalsText(result.totals, result.asOf, tables)] : [];
  const heading = fill(tables.asOf, { asOf: result.asOf, version: result.lawData.version });
  return [caseFile.title, heading, '', ...workers, ...others, ...whole].join('\n').trim();
}

function workerText(title: string, worker: WorkerResult, asOf: string, { tables, claim }: InterfaceWords): string {
  if (worker.periods.length === 0) return [title, tables.nothing, ''].join('\n');
  const { heads } = claim.words;
  const findings = counted(
    worker.findings.map((f) => findingText(claim, f)),
    tables,
  );
  const undecided = counted(
    worker.undecided.map((u) => undecidedText(claim, u)),
    tables,
  );
  return [
    title,
    periodTable(worker.periods, tables),
    ...dueDateLines(worker.periods, tables),
    ...paymentLines(worker, tables),
    '',
    headTable(worker.periods, tables, heads.short),
    '',
    totalsText(worker.totals, asOf, tables),
    ...section(tables.findings, findings),
    ...section(tables.undecided, undecided),
    '',
  ].join('\n');
}

function periodTable(periods: readonly PeriodResult[], tables: Words): string {
  const columns = [
    left(tables.period),
    left(tables.payday),
    right(tables.due),
    right(tables.paid),
    right(tables.unpaid),
    right(tables.interest),
    left(tables.prescription),
  ];
  const rows = periods.map((p) => [
    `${p.from} - ${p.to}`,
    p.payday,
    grouped(p.due.total),
    grouped(p.paid.total),
    grouped(p.unpaid.total),
    grouped(p.interest.yen),
    `${p.prescription.lastDay} ${tables.state[p.prescription.state]}`.trim(),
  ]);
  return textTable(columns, rows);
}

/** Due dates that are not the payday. */
const dueDateLines = (periods: readonly PeriodResult[], tables: Words): readonly string[] =>
  periods
    .filter(({ payday, dueDate }) => payday !== dueDate)
    .map(({ from, to, dueDate }) => fill(tables.dueDate, { from, to, dueDate }));

const paymentLines = ({ partPayments }: WorkerResult, tables: Words): readonly string[] =>
  partPayments.map(({ date, yen, interest, principal, surplus }) =>
    fill(tables.partPayment, {
      date,
      yen: grouped(yen),
      interest: grouped(interest),
      principal: grouped(principal),
      surplus: grouped(surplus),
    }),
  );

function headTable(periods: readonly PeriodResult[], tables: Words, names: Heads<string>): string {
  const columns = [left(tables.head), right(tables.due), right(tables.paid), right(tables.unpaid)];
  const rows = headNames.flatMap((head) => {
    const sums = [
      periods.map((p) => p.due[head]),
      periods.map((p) => p.paid[head]),
      periods.map((p) => p.unpaid[head]),
    ];
    const amounts = sums.map(sum);
    return amounts.every(isZero) ? [] : [[names[head], ...amounts.map(grouped)]];
  });
  return textTable(columns, rows);
}

function totalsText(totals: ResultFile['totals'], asOf: string, tables: Words): string {
  const lines = [
    [tables.unpaidSum, totals.unpaid],
    [tables.prescribed, totals.prescribed],
    [tables.claimable, totals.claimable],
    [fill(tables.interestSum, { asOf }), totals.interest],
    [tables.additionalPayment, totals.additionalPayment],
  ] as const;
  return lines.map(([name, yen]) => `${name}: ${fill(tables.yen, { yen: grouped(yen) })}`).join('\n');
}

/** Equal lines once, with their count. */
function counted(lines: readonly string[], tables: Words): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([text, n]) => (n === 1 ? text : fill(tables.count, { text, count: String(n) })));
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((l) => `- ${l}`)];

/** In the form of `--policy`. */
const switchesText = (policy: ResultFile['alternatives'][number]['policy']): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
