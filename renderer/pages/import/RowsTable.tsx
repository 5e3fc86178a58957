import { fill } from '../../../templates/messages/text.ts';
import { useEffect, useRef } from 'react';
import { weekdayOf } from '../../words/dates.ts';
import { amountText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import type { DayLine, Report, SlipLine } from './report.ts';
import { isDecided, type Decisions, type Issue } from './review.ts';

type Line = { readonly row: number; readonly day?: DayLine; readonly slip?: SlipLine };

/** The rows of the worker as read; rows with problems are marked and can be chosen. */
export function RowsTable({
  report,
  own,
  issues,
  decisions,
  current,
  onRow,
}: {
  readonly report: Report;
  readonly own: ReadonlySet<number>;
  readonly issues: readonly Issue[];
  readonly decisions: Decisions;
  readonly current: number | null;
  readonly onRow: (row: number) => void;
}) {
  const { table } = useWords().screens.import;
  const isPayslip = report.slips.length > 0;
  const read: readonly Line[] = [
    ...report.days.map((day) => ({ row: day.row, day })),
    ...report.slips.map((slip) => ({ row: slip.row, slip })),
  ].filter(({ row }) => own.has(row));
  const known = new Set(read.map(({ row }) => row));
  const lines = [...read, ...issues.filter(({ row }) => !known.has(row)).map(({ row }) => ({ row }))].sort(
    (a, b) => a.row - b.row,
  );
  const heads = isPayslip
    ? [table.month, table.payday, table.items, table.gross, table.deductions, table.net]
    : [table.date, table.label, table.start, table.end, table.breaks, table.rounded];
  return (
    <div className="day-preview" tabIndex={0} role="group" aria-label={table.title}>
      <table>
        <caption>
          {table.title}・{fill(table.count, { count: String(lines.length) })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {table.row}
            </th>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={(isPayslip ? at > 1 : at === 2 || at === 3) ? 'num' : ''}>
                {head}
              </th>
            ))}
            <th scope="col">{table.state}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row
              key={line.row}
              line={line}
              width={heads.length}
              issue={issues.find(({ row }) => row === line.row)}
              decisions={decisions}
              current={line.row === current}
              onRow={onRow}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  line,
  width,
  issue,
  decisions,
  current,
  onRow,
}: {
  readonly line: Line;
  readonly width: number;
  readonly issue: Issue | undefined;
  readonly decisions: Decisions;
  readonly current: boolean;
  readonly onRow: (row: number) => void;
}) {
  const { table } = useWords().screens.import;
  const place = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current) place.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const decision = decisions.get(line.row);
  const state =
    issue === undefined
      ? ''
      : !isDecided(issue, decisions)
        ? table.states.open
        : decision?.kind === 'accepted'
          ? table.states.accepted
          : table.states.out;
  const out = issue?.leftOut === true || decision?.kind === 'left-out';
  return (
    <tr ref={place} className={[current ? 'chosen' : '', out ? 'struck' : ''].join(' ')}>
      <th scope="row" className="num">
        {line.row}
      </th>
      {line.day ? <DayCells day={line.day} /> : line.slip ? <SlipCells slip={line.slip} /> : <Unread width={width} />}
      <td>
        {issue && (
          <button
            type="button"
            className={`row-state ${isDecided(issue, decisions) ? '' : 'open'}`}
            aria-current={current ? 'true' : undefined}
            onClick={() => onRow(line.row)}
          >
            {isDecided(issue, decisions) ? '✓' : '?'} {state}
          </button>
        )}
      </td>
    </tr>
  );
}

const Unread = ({ width }: { readonly width: number }) => (
  <td colSpan={width} className="mut">
    {useWords().screens.import.table.unread}
  </td>
);

function DayCells({ day }: { readonly day: DayLine }) {
  const { screens } = useWords();
  const weekday = day.date === '' ? '' : screens.time.weekdays[weekdayOf(day.date)];
  return (
    <>
      <td className="nowrap">
        {day.date} {weekday}
      </td>
      <td>{day.label}</td>
      <td className="num">{day.start}</td>
      <td className="num">{day.end}</td>
      <td className="nowrap">{day.breaks}</td>
      <td className="nowrap mut">{day.roundedStart !== '' && `${day.roundedStart}–${day.roundedEnd}`}</td>
    </>
  );
}

function SlipCells({ slip }: { readonly slip: SlipLine }) {
  const yen = (text: string): string => (text === '' ? '' : amountText(text));
  return (
    <>
      <td className="nowrap">{slip.month}</td>
      <td className="nowrap">{slip.payday}</td>
      <td className="num">{slip.items}</td>
      <td className="num">{yen(slip.gross)}</td>
      <td className="num">{yen(slip.deductions)}</td>
      <td className="num">{yen(slip.net)}</td>
    </>
  );
}
