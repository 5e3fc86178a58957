import { fill } from '../../../templates/messages/text.ts';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../parts/Dialog.tsx';
import { CheckField } from '../../parts/CheckField.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { useCaseSession } from '../../session/case-context.ts';
import { newId, nextPosition, textOf } from '../../session/records.ts';
import type { JsonObject } from '../../client/types.ts';
import { datesFrom, type Weekday } from '../../words/dates.ts';
import { useWords } from '../../words/language-context.ts';
import { typedBreaks, readBreaks, type BreakRange } from './breaks.ts';
import { readClock, shownClock } from './clock.ts';
import { addedDays } from './day-edits.ts';
import { dayName } from './DayLine.tsx';
import { filledDays, type FillRule } from './fill.ts';
import { monthSpan, type MonthMode, type MonthSpan } from './months.ts';
import { contractDay, contractKind, employedOn, termsOn } from './terms-on.ts';
import type { WorkerTime } from './use-worker-time.ts';

const week: readonly Weekday[] = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

const clock = (text: string): string => {
  const read = readClock(text);
  return read.kind === 'value' ? shownClock(read.value) : text;
};

/** The same times for all workdays without a record: shows what would be added, then adds it in one step. */
export function FillDialog({
  time,
  span,
  months,
  mode,
  holidays,
  onClose,
}: {
  readonly time: WorkerTime;
  readonly span: MonthSpan;
  readonly months: readonly string[];
  readonly mode: MonthMode;
  readonly holidays: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const session = useCaseSession();
  const { filling, columns, kinds, weekdays } = words.screens.time;
  const contract = contractDay(termsOn(time.terms, span.to), firstWorkday(time, span));
  const [rule, setRule] = useState<FillRule>({
    weekdays: week,
    start: clock(contract.start ?? '8:00'),
    end: clock(contract.end ?? '17:00'),
    breaks: contract.breaks.length === 0 ? '60' : typedBreaks({ ranges: contract.breaks as unknown as BreakRange[] }),
  });
  const [scope, setScope] = useState<'month' | 'all'>('month');
  const spans = scope === 'month' ? [span] : months.map((month) => monthSpan(time.terms, mode, month));
  const dates = spans
    .flatMap(({ from, to }) => datesFrom(from, to))
    .filter((date) => employedOn(time.worker.body, date));
  // Without a known contract the chosen weekdays decide.
  const isWorkday = (date: string): boolean =>
    time.terms.length === 0 || contractKind(termsOn(time.terms, date), date, holidays.has(date)) === 'workday';
  const readable =
    readClock(rule.start).kind === 'value' &&
    readClock(rule.end).kind === 'value' &&
    readBreaks(rule.breaks).kind !== 'unreadable';
  const rows = readable ? filledDays(rule, dates, time.days, isWorkday, kinds) : [];

  const commit = (): void => {
    session.edit(addedDays(rows, { worker: time.worker.id, newId }, nextPosition(time.days)), {
      code: 'day-rule',
      data: { count: String(rows.length), date: dateIn(rows[0]) },
    });
    onClose();
  };
  const input = (field: 'start' | 'end' | 'breaks') => (
    <TextInput
      label={columns[field]}
      value={rule[field]}
      onChange={({ target }) => setRule({ ...rule, [field]: target.value })}
    />
  );

  return (
    <Dialog
      title={filling.title}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {filling.cancel}
          </button>
          <button type="button" className="btn primary" disabled={rows.length === 0} onClick={commit}>
            {fill(filling.commit, { count: String(rows.length) })}
          </button>
        </>
      }
    >
      <p>{filling.intro}</p>
      <div className="row">
        <Segments
          label={filling.scope}
          value={scope}
          options={[
            { value: 'month', label: filling.scopes.month },
            { value: 'all', label: filling.scopes.all },
          ]}
          onChoose={setScope}
        />
      </div>
      <div className="row wrap" role="group" aria-label={filling.weekdays}>
        {week.map((day) => (
          <CheckField
            key={day}
            label={weekdays[day]}
            checked={rule.weekdays.includes(day)}
            onCommit={(on) =>
              setRule({ ...rule, weekdays: on ? [...rule.weekdays, day] : rule.weekdays.filter((d) => d !== day) })
            }
          />
        ))}
      </div>
      <div className="fields">
        {input('start')}
        {input('end')}
        {input('breaks')}
      </div>
      <p role="status">
        {!readable
          ? filling.unreadable
          : rows.length === 0
            ? filling.nothing
            : fill(filling.preview, { count: String(rows.length) })}
      </p>
      {rows.length > 0 && (
        <ul className="fill-rows" tabIndex={0} aria-label={filling.title}>
          {rows.map(dateIn).map((date) => (
            <li key={date}>
              {date.slice(0, 4)} {dayName(date, words)}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

const dateIn = (row: JsonObject | undefined): string => textOf(row ?? {}, 'date');

function firstWorkday({ terms }: WorkerTime, { from, to }: MonthSpan): string {
  return datesFrom(from, to).find((date) => contractKind(termsOn(terms, date), date, false) === 'workday') ?? from;
}
