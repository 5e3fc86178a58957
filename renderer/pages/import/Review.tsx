import { fill } from '../../../templates/messages/text.ts';
import { useMemo, useState } from 'react';
import type { ImportPlan, ImportPreview } from '../../client/types.ts';
import { ActionProgress } from '../../parts/ActionProgress.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { bytesOf } from '../../parts/file-bytes.ts';
import { useAction } from '../../parts/use-action.ts';
import { useCaseSession } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import type { Done } from './Committed.tsx';
import { DecisionPane } from './DecisionPane.tsx';
import type { Encoding } from './EncodingField.tsx';
import { FileFacts } from './FileFacts.tsx';
import { readReport } from './report.ts';
import {
  countAdded,
  fileProblems,
  issuesOf,
  nextOpen,
  open,
  skippedRows,
  withDecision,
  type Decision,
  type Decisions,
  type Issue,
} from './review.ts';
import { RowsTable } from './RowsTable.tsx';
import { sourceRows, sourceText } from './source-rows.ts';
import { Steps } from './Steps.tsx';

/** The rows of the file, and the user's decisions on rows with problems. */
export function Review({
  fileName,
  preview,
  plan,
  bytes,
  code,
  worker,
  onCode,
  onEncoding,
  onLeave,
  onDone,
}: {
  readonly fileName: string;
  readonly preview: ImportPreview;
  readonly plan: ImportPlan;
  readonly bytes: string;
  readonly code: string;
  readonly worker: string;
  readonly onCode: (code: string) => void;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onLeave: () => void;
  readonly onDone: (done: Done) => void;
}) {
  const words = useWords().screens.import;
  const session = useCaseSession();
  const action = useAction();
  const report = useMemo(() => readReport(preview.report), [preview]);
  const source = useMemo(() => {
    const text = sourceText(bytesOf(bytes), report.file.encoding);
    return text === null ? [] : sourceRows(text, report.file.delimiter);
  }, [bytes, report]);
  const own = useMemo(() => {
    const lines = [...report.days, ...report.slips].filter((line) => code === '' || line.worker === code);
    return new Set(lines.map(({ row }) => row));
  }, [report, code]);
  const issues = useMemo(() => issuesOf(preview.problems, plan, (row) => own.has(row)), [preview, plan, own]);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [asked, setAsked] = useState<number | null>(null);
  const issue = issues.find(({ row }) => row === asked) ?? nextOpen(issues, decisions, 0) ?? issues[0];
  const left = open(issues, decisions).length;
  const refused = plan.refused.length > 0;

  const decide = (rows: readonly Issue[], decision: Decision): void => {
    const next = withDecision(decisions, rows, decision);
    setDecisions(next);
    setAsked(nextOpen(issues, next, issue?.row ?? 0)?.row ?? asked);
  };
  const commit = async (): Promise<void> => {
    const skipped = skippedRows(decisions);
    const saved = await action.run('import.commit', {
      preview: preview.preview,
      worker,
      ...(code === '' ? {} : { workerCode: code }),
      skipped,
    });
    if (saved?.outcome !== 'saved') return;
    session.refresh();
    const out = new Set([...plan.leftOut.map(({ row }) => row), ...skipped.map(({ row }) => row)]);
    onDone({
      file: fileName,
      payslips: preview.kind === 'payslip',
      count: countAdded(plan, decisions),
      leftOut: out.size,
      worker,
      others: preview.workers.length > 1,
      firstDate: report.days.find(({ row }) => own.has(row))?.date ?? '',
    });
  };
  const whole = fileProblems(preview.problems).map((problem) => ({
    ...problem,
    data: { detail: '', ...problem.data },
  }));
  return (
    <div className="import">
      <Steps at={left > 0 || refused ? 'review' : 'commit'} />
      <FileFacts
        fileName={fileName}
        kind={preview.kind}
        report={report}
        workers={preview.workers}
        code={code}
        onCode={onCode}
        onEncoding={onEncoding}
      />
      <div className="import-columns">
        <div className="import-table">
          {whole.length > 0 && (
            <section aria-label={words.review.fileLevel}>
              <h3>{words.review.fileLevel}</h3>
              <ErrorNotice problems={whole} />
            </section>
          )}
          <RowsTable
            report={report}
            own={own}
            issues={issues}
            decisions={decisions}
            current={issue?.row ?? null}
            onRow={setAsked}
          />
        </div>
        <aside className="import-side">
          <ErrorNotice problems={plan.refused} />
          {issue === undefined ? (
            !refused && <p>{words.review.none}</p>
          ) : (
            <DecisionPane
              key={issue.row}
              issue={issue}
              issues={issues}
              decisions={decisions}
              source={source[issue.row - 1] ?? null}
              header={report.headerRow === null ? [] : (source[report.headerRow - 1] ?? [])}
              onDecide={decide}
              onRow={setAsked}
            />
          )}
          <div className="import-foot">
            <ActionProgress action={action} what={words.commit.working} />
            <ErrorNotice problems={action.problems} />
            <p className="sub" role="status">
              {left > 0 ? fill(words.commit.open, { count: String(left) }) : words.commit.allOrNothing}
            </p>
            <div className="row wrap">
              <button type="button" className="btn" disabled={action.busy} onClick={onLeave}>
                {words.commit.close}
              </button>
              <button
                type="button"
                className="btn primary push"
                disabled={left > 0 || refused || action.busy || countAdded(plan, decisions) <= 0}
                onClick={() => void commit()}
              >
                {fill(words.commit.button, { count: String(Math.max(0, countAdded(plan, decisions))) })}
              </button>
            </div>
          </div>
        </aside>
      </div>
    </div>
  );
}
