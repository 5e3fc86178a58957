import { fill } from '../../../templates/messages/text.ts';
import type { StoredRecord } from '../../client/types.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { textOf } from '../../session/records.ts';
import { dateText } from '../../words/date-text.ts';
import { useWords } from '../../words/language-context.ts';
import { Legend } from './Legend.tsx';
import type { MonthBar } from './month-bar.ts';
import type { MonthMode, MonthSpan } from './months.ts';

/** Choice of worker and month, and the actions of the month. */
export function TimeHead(props: {
  readonly worker: StoredRecord;
  readonly workers: readonly StoredRecord[];
  readonly all: boolean;
  readonly span: MonthSpan;
  readonly months: readonly string[];
  readonly bar: MonthBar;
  readonly payday: string | undefined;
  /** null where pay periods are calendar months, so that there is no choice. */
  readonly mode: MonthMode | null;
  readonly picture: boolean;
  readonly onMode: (mode: MonthMode) => void;
  readonly onGo: (worker: string, month: string) => void;
  readonly onPicture: (shown: boolean) => void;
  readonly onFill: () => void;
}) {
  const words = useWords();
  const { time, pages } = words.screens;
  const { worker, workers, all, span, payday, mode, picture, onGo } = props;
  const title = all ? `${pages.time} ${time.allMonths}` : words.claim.month(span.key);
  const sub = payday === undefined ? '' : fill(time.payday, { date: dateText(payday, words) });
  return (
    <PageHead title={title} sub={all ? undefined : sub}>
      {workers.length > 1 && (
        <select
          className="input"
          aria-label={time.worker}
          value={worker.id}
          onChange={({ target }) => onGo(target.value, all ? 'all' : span.key)}
        >
          {workers.map(({ id, body }) => (
            <option key={id} value={id}>
              {textOf(body, 'name')}
            </option>
          ))}
        </select>
      )}
      {!all && <MonthChoice {...props} />}
      {mode !== null && (
        <Segments
          label={time.mode.label}
          value={mode}
          options={[
            { value: 'period', label: time.mode.period },
            { value: 'calendar', label: time.mode.calendar },
          ]}
          onChoose={props.onMode}
        />
      )}
      <Legend />
      <button type="button" className="btn" onClick={props.onFill}>
        {time.fill}
      </button>
      {!all && (
        <button type="button" className="btn" aria-pressed={picture} onClick={() => props.onPicture(!picture)}>
          {picture ? time.noPicture : time.picture}
        </button>
      )}
      <button type="button" className="btn" onClick={() => onGo(worker.id, all ? span.key : 'all')}>
        {all ? time.oneMonth : time.allMonths}
      </button>
    </PageHead>
  );
}

function MonthChoice({
  worker,
  span,
  months,
  bar,
  onGo,
}: {
  readonly worker: StoredRecord;
  readonly span: MonthSpan;
  readonly months: readonly string[];
  readonly bar: MonthBar;
  readonly onGo: (worker: string, month: string) => void;
}) {
  const { screens, claim } = useWords();
  const { time } = screens;
  const step = (to: string | null, label: string, sign: string) => (
    <button
      type="button"
      className="btn square"
      aria-label={label}
      disabled={to === null}
      onClick={() => to !== null && onGo(worker.id, to)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className="row" role="group" aria-label={time.month}>
      {step(bar.before, time.before, '‹')}
      <select
        className="input month-choice"
        aria-label={time.month}
        value={span.key}
        onChange={({ target }) => onGo(worker.id, target.value)}
      >
        {(months.includes(span.key) ? months : [span.key, ...months]).map((month) => (
          <option key={month} value={month}>
            {claim.month(month)}
          </option>
        ))}
      </select>
      {step(bar.after, time.after, '›')}
    </div>
  );
}
