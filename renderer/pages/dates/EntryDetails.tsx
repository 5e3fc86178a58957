import { fill } from '../../../templates/messages/text.ts';
import { useState } from 'react';
import type { HistoryEntry, ReplyOf } from '../../client/types.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { actionText } from '../../words/action-text.ts';
import { localTime } from '../../words/dates.ts';
import { useWords } from '../../words/language-context.ts';
import { changedFields, fieldText, valueText } from './changed-fields.ts';

const most = 200;

/** One entry: who, when, and each field before and after. */
export function EntryDetails({ entry }: { readonly entry: HistoryEntry }) {
  const words = useWords();
  const { log } = words.screens.dates;
  const session = useCaseSession();
  const { id, pending } = useCase((state) => state);
  const { value, problems } = useAnswer('case.entry', { caseId: id, seq: entry.seq });
  const [asking, setAsking] = useState(false);
  const { date, time } = localTime(entry.at);
  const what = actionText(entry.action, words);
  const changes = value?.changes ?? [];
  return (
    <div className="card-body">
      <div>
        <p className="strong">{what}</p>
        <p className="sub">
          {fill(log.seq, { seq: String(entry.seq) })}・{date} {time}・{entry.who}
        </p>
      </div>
      <ErrorNotice problems={problems} />
      {changes.slice(0, most).map((change) => (
        <ChangeTable key={change.id} change={change} />
      ))}
      {changes.length > most && (
        <p className="sub">{fill(log.moreRecords, { count: String(changes.length - most) })}</p>
      )}
      <p className="sub hash">
        {log.hash} {entry.hash}
      </p>
      <div>
        <button type="button" className="btn" disabled={pending.length > 0} onClick={() => setAsking(true)}>
          {log.undoTo}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          title={log.undoToTitle}
          confirm={log.undoTo}
          onConfirm={() => {
            setAsking(false);
            session.undoTo(entry.seq);
          }}
          onClose={() => setAsking(false)}
        >
          <p>{fill(log.undoToText, { at: `${date} ${time}`, what })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

function ChangeTable({ change }: { readonly change: ReplyOf<'case.entry'>['changes'][number] }) {
  const { log, records, fields: names } = useWords().screens.dates;
  const { before, after } = change;
  const kind = (after ?? before)?.kind;
  const fields = changedFields(before?.body ?? {}, after?.body ?? {});
  const how = before === null ? log.added : after === null ? log.removed : log.changed;
  return (
    <table className="change">
      <caption>
        {how}：{kind && records[kind]}
      </caption>
      <thead>
        <tr>
          <th scope="col">{log.field}</th>
          {before !== null && <th scope="col">{log.before}</th>}
          {after !== null && <th scope="col">{log.after}</th>}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.path}>
            <th scope="row" title={field.path}>
              {fieldText(field.path, names)}
            </th>
            {before !== null && <td>{valueText(field.before)}</td>}
            {after !== null && <td>{valueText(field.after)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
