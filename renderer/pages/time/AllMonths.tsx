import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { datesFrom, weekdayOf } from '../../words/dates.ts';
import { durationText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { minutesIn, type CountedColumn } from './day-contents.ts';
import { isDayKind } from './day-kinds.ts';
import { monthOf, monthSpan, type MonthMode } from './months.ts';
import { axisOf, type Axis } from './strip.ts';
import { Strip, StripAxis } from './Strip.tsx';
import type { WorkerTime } from './use-worker-time.ts';

const rowHeight = 22;
const counted: readonly CountedColumn[] = ['worked', 'byDay', 'byWeek', 'over60', 'night', 'holiday'];

/** All days of the record, read-only. Only the rows in view are rendered. */
export function AllMonths({
  time,
  months,
  mode,
  holidays,
  onMonth,
}: {
  readonly time: WorkerTime;
  readonly months: readonly string[];
  readonly mode: MonthMode;
  readonly holidays: ReadonlyMap<string, string>;
  readonly onMonth: (month: string) => void;
}) {
  const { time: words } = useWords().screens;
  const dates = useMemo(
    () =>
      months.flatMap((month) => {
        const { from, to } = monthSpan(time.terms, mode, month);
        return datesFrom(from, to);
      }),
    [months, time.terms, mode],
  );
  const axis = useMemo(() => axisOf(dates.map(time.resultOn)), [dates, time]);
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  // The rule is about the React compiler, which is not used here.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: dates.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const go = (next: number): void => {
    const row = Math.max(0, Math.min(dates.length - 1, next));
    setAt(row);
    rows.scrollToIndex(row);
  };
  useLayoutEffect(() => scroller.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 30,
      PageUp: -30,
      Home: -dates.length,
      End: dates.length,
    };
    const step = steps[event.key];
    const date = dates[at];
    if (step !== undefined) go(at + step);
    else if (event.key === 'Enter' && date !== undefined) onMonth(monthOf(time.terms, mode, date));
    else return;
    event.preventDefault();
  };

  return (
    <div className="sheet all-months">
      <p className="sub all-hint">{words.all.hint}</p>
      <div className="all-head" aria-hidden="true">
        <span>{words.columns.date}</span>
        <span>{words.columns.kind}</span>
        <span className="num">{words.columns.start}</span>
        <span className="num">{words.columns.end}</span>
        <StripAxis axis={axis} />
        {counted.map((id) => (
          <span key={id} className="num">
            {words.columns[id]}
          </span>
        ))}
      </div>
      <div
        ref={scroller}
        className="all-rows"
        role="listbox"
        tabIndex={0}
        aria-label={words.all.table}
        aria-activedescendant={`all-${String(at)}`}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, start }) => (
            <AllLine
              key={index}
              index={index}
              date={dates[index] ?? ''}
              top={start}
              current={index === at}
              time={time}
              axis={axis}
              holiday={holidays.get(dates[index] ?? '')}
              onOpen={() => {
                setAt(index);
                onMonth(monthOf(time.terms, mode, dates[index] ?? ''));
              }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function AllLine({
  index,
  date,
  top,
  current,
  time,
  axis,
  holiday,
  onOpen,
}: {
  readonly index: number;
  readonly date: string;
  readonly top: number;
  readonly current: boolean;
  readonly time: WorkerTime;
  readonly axis: Axis;
  readonly holiday: string | undefined;
  readonly onOpen: () => void;
}) {
  const words = useWords();
  const { kinds } = words.screens.time;
  const day = time.resultOn(date);
  const kind = day?.kind ?? '';
  return (
    <div
      id={`all-${String(index)}`}
      role="option"
      aria-selected={current}
      className={`all-line ${kind === 'statutory-holiday' ? 'hol' : ''} ${current ? 'at' : ''}`}
      style={{ transform: `translateY(${String(top)}px)` }}
      onDoubleClick={onOpen}
    >
      <span title={holiday}>
        {date} {words.screens.time.weekdays[weekdayOf(date)]}
      </span>
      <span>{isDayKind(kind) ? kinds[kind] : ''}</span>
      <span className="num">{day?.start ?? ''}</span>
      <span className="num">{day?.end ?? ''}</span>
      <span className="c-strip">{day && <Strip day={day} axis={axis} />}</span>
      {counted.map((id) => (
        <span key={id} className={`num c-${id}`}>
          {day && minutesIn(day, id) > 0 ? durationText(minutesIn(day, id)) : ''}
        </span>
      ))}
    </div>
  );
}
