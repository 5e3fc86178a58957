import { fill } from '../../../templates/messages/text.ts';
import { useId, useState } from 'react';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useWords } from '../../words/language-context.ts';
import { alike, isDecided, type Decision, type Decisions, type Issue } from './review.ts';
import { SourceRow } from './SourceRow.tsx';

/** One row at a time: the problem, the row in the file, and what to do. Nothing is preselected. */
export function DecisionPane({
  issue,
  issues,
  decisions,
  source,
  header,
  onDecide,
  onRow,
}: {
  readonly issue: Issue;
  readonly issues: readonly Issue[];
  readonly decisions: Decisions;
  readonly source: readonly string[] | null;
  readonly header: readonly string[];
  readonly onDecide: (rows: readonly Issue[], decision: Decision) => void;
  readonly onRow: (row: number) => void;
}) {
  const { review } = useWords().screens.import;
  const before = decisions.get(issue.row);
  const [kind, setKind] = useState<Decision['kind'] | null>(before?.kind ?? (issue.leftOut ? 'left-out' : null));
  const [reason, setReason] = useState(before?.kind === 'left-out' ? before.reason : '');
  const [whole, setWhole] = useState(false);
  const id = useId();
  const at = issues.indexOf(issue);
  const same = alike(issues, issue).filter((other) => other !== issue && !isDecided(other, decisions));
  const ready = kind === 'accepted' || (kind === 'left-out' && reason.trim() !== '');
  const decide = (): void =>
    onDecide([issue, ...(whole ? same : [])], kind === 'accepted' ? { kind } : { kind: 'left-out', reason });
  return (
    <section className="decision" aria-label={fill(review.title, { at: String(at + 1), count: String(issues.length) })}>
      <header className="row">
        <span className="ask-mark" aria-hidden="true">
          ?
        </span>
        <h2>{fill(review.title, { at: String(at + 1), count: String(issues.length) })}</h2>
        <span className="sub push">{fill(review.rowOf, { row: String(issue.row) })}</span>
        <Turn label={review.previous} sign="‹" to={issues[at - 1]} onRow={onRow} />
        <Turn label={review.following} sign="›" to={issues[at + 1]} onRow={onRow} />
      </header>
      <ErrorNotice
        problems={issue.problems.map((problem) => ({ ...problem, at: {}, data: { detail: '', ...problem.data } }))}
      />
      <h3>{review.source}</h3>
      {source === null ? (
        <p className="sub">{review.noSource}</p>
      ) : (
        <SourceRow cells={source} header={header} issue={issue} />
      )}
      {issue.leftOut ? (
        <p className="strong">{review.must}</p>
      ) : (
        <div role="radiogroup" aria-label={fill(review.rowOf, { row: String(issue.row) })} className="stack">
          {(['accepted', 'left-out'] as const).map((choice) => (
            <label key={choice} className={kind === choice ? 'option chosen' : 'option'}>
              <input type="radio" name={id} checked={kind === choice} onChange={() => setKind(choice)} />
              <span>
                <b>{choice === 'accepted' ? review.accept : review.leaveOut}</b>
                <span className="sub">{choice === 'accepted' ? review.acceptHint : review.leaveOutHint}</span>
              </span>
            </label>
          ))}
        </div>
      )}
      {kind === 'left-out' && (
        <div className="field">
          <label htmlFor={`${id}-reason`}>{review.reason}</label>
          <div className="control">
            <textarea
              id={`${id}-reason`}
              rows={2}
              maxLength={200}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        </div>
      )}
      {same.length > 0 && (
        <label className="row">
          <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.target.checked)} />
          {fill(review.apply, { count: String(same.length) })}
        </label>
      )}
      <div>
        <button type="button" className="btn" disabled={!ready} onClick={decide}>
          {review.next}
        </button>
      </div>
    </section>
  );
}

function Turn({
  label,
  sign,
  to,
  onRow,
}: {
  readonly label: string;
  readonly sign: string;
  readonly to: Issue | undefined;
  readonly onRow: (row: number) => void;
}) {
  return (
    <button
      type="button"
      className="btn square"
      aria-label={label}
      title={label}
      disabled={to === undefined}
      onClick={() => to && onRow(to.row)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
