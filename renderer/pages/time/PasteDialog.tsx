import { fill } from '../../../templates/messages/text.ts';
import type { StoredRecord } from '../../client/types.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useWords } from '../../words/language-context.ts';
import { cellOf, type DayField } from './day-body.ts';
import { dayName } from './DayLine.tsx';
import { groupBy } from './group-by.ts';
import { rowsByDate } from './lines.ts';
import type { DayChange, PastePlan } from './paste.ts';

/** Shows what a paste would change, if part of it is not on screen or cannot be placed. */
export function PasteDialog({
  plan,
  days,
  dates,
  onCommit,
  onClose,
}: {
  readonly plan: PastePlan;
  readonly days: readonly StoredRecord[];
  readonly dates: readonly string[];
  readonly onCommit: (changes: readonly DayChange[]) => void;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const { pasting, columns } = words.screens.time;
  const byDate = groupBy(plan.changes, ({ date }) => date);
  const fields = [...new Set(plan.changes.map(({ field }) => field))];
  return (
    <Dialog
      title={pasting.title}
      wide
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {pasting.cancel}
          </button>
          <button
            type="button"
            className="btn primary"
            // Focused, so that Enter confirms.
            data-autofocus
            disabled={plan.changes.length === 0}
            onClick={() => onCommit(plan.changes)}
          >
            {pasting.commit}
          </button>
        </>
      }
    >
      {plan.outside && <p>{fill(pasting.outside, { count: String(byDate.size) })}</p>}
      {plan.leftOut.length > 0 && (
        <div className="notice warning">
          <p className="strong">{pasting.leftOut}</p>
          {plan.leftOut.map((row, i) => (
            <p key={i} className="sub">
              {row}
            </p>
          ))}
        </div>
      )}
      <div className="scroll paste-rows" tabIndex={0} role="region" aria-label={pasting.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.date}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {columns[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...byDate].map(([date, changes]) => (
              <tr key={date} className={dates.includes(date) ? '' : 'outside'}>
                <th scope="row">
                  {date} {dayName(date, words)}
                </th>
                {fields.map((field) => (
                  <td key={field}>
                    <Change changes={changes} field={field} days={days} date={date} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}

function Change({
  changes,
  field,
  days,
  date,
}: {
  readonly changes: readonly DayChange[];
  readonly field: DayField;
  readonly days: readonly StoredRecord[];
  readonly date: string;
}) {
  const { time } = useWords().screens;
  const after = changes.find((change) => change.field === field)?.text ?? '';
  const record = rowsByDate(days).get(date)?.[0];
  const before = record ? cellOf(record.body, field, time.kinds).typed : '';
  if (before === after) return <span className="mut">{after}</span>;
  return (
    <>
      {before !== '' && <del className="mut">{before}</del>} {after === '' ? '—' : after}
    </>
  );
}
