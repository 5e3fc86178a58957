import { fill } from '../../../templates/messages/text.ts';
import { useMemo, type ReactNode } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { cursorAt, selectionOf } from '../../grid/cursor.ts';
import { GridTable } from '../../grid/GridTable.tsx';
import { useGrid } from '../../grid/use-grid.ts';
import { useCase } from '../../session/case-context.ts';
import { datesFrom } from '../../words/dates.ts';
import { useWords } from '../../words/language-context.ts';
import { cellLine } from './cell-line.ts';
import { cellOf } from './day-body.ts';
import { DayLine } from './DayLine.tsx';
import { linesOf, rowsByDate, type Line } from './lines.ts';
import { MonthDialogs } from './MonthDialogs.tsx';
import { MonthFoot } from './MonthFoot.tsx';
import type { MonthSpan } from './months.ts';
import { MonthTableHead } from './MonthTableHead.tsx';
import { axisOf } from './strip.ts';
import { contractKind, employedOn, termsOn } from './terms-on.ts';
import { colOf, fieldOf, timeColumns } from './time-columns.ts';
import { useDayActions } from './use-day-actions.ts';
import type { WorkerTime } from './use-worker-time.ts';
import { weekMarks } from './week-marks.ts';

const noIds: readonly string[] = [];
const noProblems: readonly never[] = [];

/** One month of one worker: the table, the message for the active cell, and the dialogs. */
export function MonthGrid({
  time,
  span,
  evidence,
  holidays,
  onPage,
  beside,
}: {
  readonly time: WorkerTime;
  readonly span: MonthSpan;
  readonly evidence: readonly StoredRecord[];
  readonly holidays: ReadonlyMap<string, string>;
  readonly onPage: (by: -1 | 1) => void;
  /** Shown at the left of the table, for the date of the cursor. */
  readonly beside: (date: string) => ReactNode;
}) {
  const words = useWords();
  const heldBack = useCase((state) => state.computed?.heldBack ?? noIds);
  const problems = useCase((state) => state.computed?.problems ?? noProblems);
  const dates = useMemo(() => datesFrom(span.from, span.to), [span.from, span.to]);
  const lines = useMemo(() => linesOf(dates, time.days), [dates, time.days]);
  const does = useDayActions(time, lines, onPage);
  const { cursor, api } = useGrid(
    { rows: lines.length, columns: timeColumns },
    does.actions,
    cursorAt(firstToType(time, lines), colOf('start')),
  );

  const held = useMemo(() => new Set(heldBack), [heldBack]);
  const unread = useMemo(() => {
    const rows = rowsByDate(time.days);
    return (date: string): boolean => (rows.get(date) ?? []).some((record) => isUnread(record, held));
  }, [time.days, held]);
  const weeks = useMemo(() => weekMarks(lines, time, unread), [lines, time, unread]);
  const results = dates.map(time.resultOn);
  const axis = axisOf(results);
  const at = lines[cursor.row];
  const selection = selectionOf(cursor);
  const said = at
    ? cellLine(at.record, fieldOf(cursor.col), problems, time.findingsOn(at.date), time.resultOn(at.date), words)
    : [];

  const line = ({ date, record, first }: Line, row: number): ReactNode => {
    const selected = row >= selection.top && row <= selection.bottom;
    const holiday = holidays.get(date);
    return (
      <DayLine
        key={`${date} ${first ? '' : String(row)}`}
        api={api}
        row={row}
        date={date}
        record={record}
        body={record?.body ?? noBody}
        first={first}
        result={time.resultOn(date)}
        contractKind={
          time.terms.length > 0 && employedOn(time.worker.body, date)
            ? contractKind(termsOn(time.terms, date), date, holiday !== undefined)
            : null
        }
        holiday={holiday}
        held={record !== null && isUnread(record, held)}
        week={weeks.get(row) ?? null}
        axis={axis}
        evidence={evidence}
        active={cursor.row === row ? cursor.col : -1}
        left={selected ? selection.left : -1}
        right={selected ? selection.right : -1}
        onUse={does.choose}
      />
    );
  };

  return (
    <>
      <div className="time-body">
        {at && beside(at.date)}
        <div className="sheet">
          <GridTable
            api={api}
            label={fill(words.screens.time.table, { month: words.claim.month(span.key) })}
            rows={lines.length + 1}
            columns={timeColumns.length + 1}
            className="month-table"
          >
            <MonthTableHead axis={axis} />
            <tbody>{lines.map(line)}</tbody>
            <MonthFoot
              days={results.filter((day) => day !== undefined)}
              period={time.periods.find(({ from, to }) => from === span.from && to === span.to)}
              worker={time.resultId}
              unread={dates.filter(unread).length}
              onHelp={() => does.setHelp(true)}
            />
          </GridTable>
        </div>
      </div>
      <p className="sheet-line" id="sheet-line" role="status">
        {said.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
      <MonthDialogs does={does} time={time} dates={dates} evidence={evidence} />
    </>
  );
}

const noBody = {};

/** Where typing starts: the first workday without a row, else the first workday. */
function firstToType({ worker, terms }: WorkerTime, lines: readonly Line[]): number {
  const workdays = lines.flatMap(({ date }, i) =>
    employedOn(worker.body, date) && contractKind(termsOn(terms, date), date, false) === 'workday' ? [i] : [],
  );
  return workdays.find((i) => lines[i]?.record === null) ?? workdays[0] ?? 0;
}

/** Held back by the desk, or without start or end: nothing is counted for it. */
const isUnread = (record: StoredRecord, held: ReadonlySet<string>): boolean =>
  held.has(record.id) ||
  (['start', 'end', 'breaks', 'kind'] as const).some((field) => cellOf(record.body, field, noWords).trouble !== null) ||
  half(record);

const half = ({ body }: StoredRecord): boolean =>
  !Array.isArray(body['work']) && (typeof body['start'] === 'string') !== (typeof body['end'] === 'string');

/** Stored kinds are codes, so no texts are needed to read them. */
const noWords = {
  workday: '',
  'scheduled-holiday': '',
  'statutory-holiday': '',
  'paid-leave': '',
  absence: '',
  'employer-closure': '',
};
