import { fill } from '../../../templates/messages/text.ts';
import { memo } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { GridCell } from '../../grid/GridCell.tsx';
import type { GridApi } from '../../grid/use-grid.ts';
import { useWords, type Words } from '../../words/language-context.ts';
import { textOf } from '../../session/records.ts';
import { weekdayOf } from '../../words/dates.ts';
import { contentOf, type Content, type DayFacts } from './day-contents.ts';
import { dayKinds } from './day-kinds.ts';
import { OtherLines } from './OtherLines.tsx';
import { sameLine } from './same-line.ts';
import type { Axis } from './strip.ts';
import { Strip } from './Strip.tsx';
import { columnIds, fieldOf, type ColumnId } from './time-columns.ts';
import { WeekCell, type WeekMark } from './WeekCell.tsx';

export type DayLineProps = DayFacts & {
  readonly api: GridApi;
  readonly row: number;
  readonly date: string;
  readonly record: StoredRecord | null;
  /** The name of the public holiday on the date. */
  readonly holiday: string | undefined;
  readonly week: WeekMark | null;
  readonly axis: Axis;
  /** The active column, and the first and last selected column; -1 for none. */
  readonly active: number;
  readonly left: number;
  readonly right: number;
  readonly onUse: (record: StoredRecord, index: number) => void;
};

/** `5月8日 月曜`, for screen readers. */
export const dayName = (date: string, { screens }: Words): string =>
  fill(screens.time.dayName, {
    month: String(Number(date.slice(5, 7))),
    day: String(Number(date.slice(8))),
    weekday: screens.time.weekdayNames[weekdayOf(date)],
  });

const clocks: readonly ColumnId[] = ['start', 'end', 'breaks'];

/** One day of the table. Rendered again only when its own props change. */
export const DayLine = memo(function DayLine(props: DayLineProps) {
  const { api, row, date, record, result, held, active, left, right } = props;
  const words = useWords();
  const { time } = words.screens;
  const named = dayName(date, words);
  return (
    <>
      <tr role="row" data-row={row} aria-rowindex={row + 2} className={lineClass(props)}>
        {props.week !== null && <WeekCell week={props.week} />}
        {columnIds.map((id, col) => {
          const content = contentOf(id, props, words);
          const field = fieldOf(col);
          const isActive = active === col;
          return (
            <GridCell
              key={id}
              col={col}
              active={isActive}
              selected={col >= left && col <= right}
              header={id === 'date'}
              className={cellClass(id, content, held)}
              title={id === 'date' ? props.holiday : content.title}
              field={{
                api,
                label: `${named} ${time.columns[id]}`,
                shown: content.shown,
                typed: content.typed,
                editable: field !== null,
                digits: clocks.includes(id),
                describedBy: 'sheet-line',
                invalid: content.trouble !== null,
                choices: id === 'kind' ? dayKinds.map((kind) => time.kinds[kind]) : undefined,
              }}
            >
              {id === 'date' && <DateText {...props} />}
              {id === 'strip' && props.first && result !== undefined && <Strip day={result} axis={props.axis} />}
              {!isActive && id !== 'date' && id !== 'strip' && <CellText content={content} />}
            </GridCell>
          );
        })}
      </tr>
      {record !== null && <OtherLines record={record} evidence={props.evidence} onUse={props.onUse} />}
    </>
  );
}, sameLine);

function DateText({ date, first, holiday }: DayLineProps) {
  const { time } = useWords().screens;
  if (!first) return <span aria-hidden="true">〃</span>;
  return (
    <>
      <b className="dd">{Number(date.slice(8))}</b>
      {time.weekdays[weekdayOf(date)]}
      {holiday !== undefined && <i className="public-holiday" title={holiday} />}
    </>
  );
}

function CellText({ content: { shown, trouble, ghost, mark } }: { readonly content: Content }) {
  return (
    <>
      {trouble !== null && <Mark text="?" />}
      {mark !== undefined && <Mark text={mark} />}
      {shown === '' && ghost !== undefined ? <span className="ghost">{ghost}</span> : shown}
    </>
  );
}

const Mark = ({ text }: { readonly text: string }) => <span className={text === '?' ? 'ask-mark' : 'tag'}>{text}</span>;

function lineClass({ body, date, first, result, contractKind, holiday, active, week }: DayLineProps): string {
  const weekday = weekdayOf(date);
  const stated = textOf(body, 'kind');
  const kind = stated === '' ? (result?.kind ?? contractKind ?? 'outside') : stated;
  return [
    kind === 'outside' ? 'outside' : '',
    kind === 'statutory-holiday' ? 'hol' : kind === 'scheduled-holiday' ? 'off' : '',
    weekday === 'SUN' || holiday !== undefined ? 'sun' : weekday === 'SAT' ? 'sat' : '',
    active >= 0 ? 'at' : '',
    week !== null && first ? 'week-start' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const numbers: readonly ColumnId[] = [
  'start',
  'end',
  'breaks',
  'worked',
  'byDay',
  'byWeek',
  'over60',
  'night',
  'holiday',
];

const cellClass = (id: ColumnId, { trouble }: Content, held: boolean): string =>
  [`c-${id}`, numbers.includes(id) ? 'num' : '', trouble === null ? '' : 'unread', held && id === 'strip' ? 'held' : '']
    .filter(Boolean)
    .join(' ');
