import { fill } from '../../../templates/messages/text.ts';
import { casePage } from '../../frame/routes.ts';
import { useCase } from '../../session/case-context.ts';
import { monthKey } from '../../words/dates.ts';
import { useWords } from '../../words/language-context.ts';

export type Done = {
  readonly file: string;
  readonly payslips: boolean;
  readonly count: number;
  readonly leftOut: number;
  readonly worker: string;
  readonly firstDate: string;
  /** The file has rows of other workers too. */
  readonly others: boolean;
};

/** What was added, with links to it. */
export function Committed({
  done,
  more,
  onAgain,
  onLeave,
}: {
  readonly done: Done;
  readonly more: boolean;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}) {
  const { common, import: words } = useWords().screens;
  const { commit } = words;
  const caseId = useCase((state) => state.id);
  const { file, payslips, count, leftOut, worker, firstDate } = done;
  const said = payslips ? commit.addedSlips : commit.addedDays;
  return (
    <div className="page-body" role="status">
      <p className="fine-notice">
        <span aria-hidden="true">✓ </span>
        {fill(said, { file, count: String(count) })}
      </p>
      {leftOut > 0 && <p>{fill(commit.leftOut, { count: String(leftOut) })}</p>}
      <p className="sub">{commit.undo}</p>
      <div className="row wrap">
        <a
          className="btn primary"
          href={
            payslips
              ? casePage(caseId, 'payslips')
              : casePage(caseId, 'time', worker, ...(firstDate === '' ? [] : [monthKey(firstDate)]))
          }
        >
          {payslips ? commit.toPayslips : commit.toTime}
        </a>
        <a className="btn" href={casePage(caseId, 'evidence')}>
          {commit.toEvidence}
        </a>
        {done.others && (
          <button type="button" className="btn" onClick={onAgain}>
            {commit.nextPerson}
          </button>
        )}
        <button type="button" className="btn" onClick={onLeave}>
          {more ? commit.next : common.close}
        </button>
      </div>
    </div>
  );
}
