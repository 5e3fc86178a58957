import { fill } from '../../../templates/messages/text.ts';
import { useMemo, useState } from 'react';
import { bytesOf } from '../../parts/file-bytes.ts';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useShown } from '../../parts/viewer/use-shown.ts';
import { useWords } from '../../words/language-context.ts';
import { dayName } from './DayLine.tsx';
import type { MonthSpan } from './months.ts';
import { pageWith, rowPart, storedMarks, storeMarks, type Point, type RowMarks } from './picture-marks.ts';
import { PictureView } from './PictureView.tsx';
import { RowLens } from './RowLens.tsx';
import { useDrawnPage } from './use-drawn-page.ts';

/** One evidence file: its page, the row of the day enlarged, and the controls to mark where the rows are. */
export function PictureFile({
  caseId,
  record,
  date,
  span,
}: {
  readonly caseId: string;
  readonly record: string;
  readonly date: string;
  readonly span: MonthSpan;
}) {
  const words = useWords();
  const { pictures } = words.screens.time;
  const { value, problems } = useAnswer('evidence.read', { caseId, record });
  const file = useShown(useMemo(() => (value === null ? null : bytesOf(value.bytes)), [value]));
  const pages = file.kind === 'pages' ? file.pages : null;
  const [marks, setMarks] = useState(() => storedMarks(record, span.key));
  const [looked, look] = useState<{ readonly page: number; readonly date: string | null }>({ page: 1, date: null });
  const [free, setFree] = useState(0);
  const [marking, setMarking] = useState<Marking | null>(null);
  // The page of the day, unless the user chose another since the cursor moved to this day.
  const byDay = marking === null && looked.date !== date ? pageWith(marks, date) : null;
  const page = byDay ?? looked.page;
  const choose = (next: number): void => look({ page: next, date });
  const known = marks[String(page)];
  const turns = marking === null ? (known?.turns ?? free) : free;
  const drawn = useDrawnPage(pages, page, turns);
  const part = known && marking === null ? rowPart(known, date) : null;

  const begin = (): void => {
    choose(page);
    setFree(turns);
    setMarking({ from: span.from, to: span.to, first: null });
  };
  const point = (at: Point): void => {
    if (marking === null) return;
    if (marking.first === null) return setMarking({ ...marking, first: at });
    const made: RowMarks = { from: marking.from, to: marking.to, first: marking.first, last: at, turns };
    const next = { ...marks, [String(page)]: made };
    setMarks(next);
    storeMarks(record, span.key, next);
    setMarking(null);
  };

  if (problems.length > 0) return <ErrorNotice problems={problems} />;
  if (file.kind === 'opening') return <p className="sub">{pictures.loading}</p>;
  if (pages === null) return <p className="notice warning">{pictures.unreadable}</p>;
  return (
    <>
      <div className="row wrap">
        {pages.count > 1 && <PageSteps page={page} count={pages.count} onPage={choose} />}
        <button
          type="button"
          className="btn"
          aria-pressed={marking !== null}
          onClick={marking === null ? begin : () => setMarking(null)}
        >
          {pictures.mark}
        </button>
      </div>
      {marking !== null && <MarkingHelp marking={marking} onChange={setMarking} span={span} />}
      {drawn !== null && part !== null && (
        <RowLens drawn={drawn} part={part} label={fill(pictures.row, { day: dayName(date, words) })} />
      )}
      {drawn !== null && (
        <PictureView
          drawn={drawn}
          part={part}
          pointing={marking !== null}
          onPoint={point}
          onTurn={known && marking === null ? null : () => setFree((turns + 1) % 4)}
        />
      )}
    </>
  );
}

type Marking = { readonly from: string; readonly to: string; readonly first: Point | null };

function PageSteps({
  page,
  count,
  onPage,
}: {
  readonly page: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}) {
  const { pictures } = useWords().screens.time;
  return (
    <>
      <button
        type="button"
        className="btn square"
        aria-label={pictures.pageBefore}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        ‹
      </button>
      <span className="sub">{fill(pictures.page, { page: String(page), pages: String(count) })}</span>
      <button
        type="button"
        className="btn square"
        aria-label={pictures.pageAfter}
        disabled={page >= count}
        onClick={() => onPage(page + 1)}
      >
        ›
      </button>
    </>
  );
}

/** Asks for the days on this side of the card, and says where to click next. */
function MarkingHelp({
  marking,
  span,
  onChange,
}: {
  readonly marking: Marking;
  readonly span: MonthSpan;
  readonly onChange: (marking: Marking) => void;
}) {
  const { pictures } = useWords().screens.time;
  const day = (field: 'from' | 'to', label: string) => (
    <label className="row sub">
      {label}
      <input
        className="input"
        type="date"
        min={span.from}
        max={span.to}
        value={marking[field]}
        onChange={({ target }) => target.value !== '' && onChange({ ...marking, [field]: target.value })}
      />
    </label>
  );
  return (
    <div className="notice warning" role="status">
      <div className="row wrap">
        {day('from', pictures.firstDay)}
        {day('to', pictures.lastDay)}
      </div>
      <p>{marking.first === null ? pictures.markTop : pictures.markBottom}</p>
      <p className="sub">{pictures.markKeys}</p>
    </div>
  );
}
