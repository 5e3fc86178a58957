import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../../templates/parts/language.ts';
import type { CaseRow } from '../../client/types.ts';
import { casePage } from '../../frame/routes.ts';
import { DaysLeft } from '../../parts/DaysLeft.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useApp } from '../../session/app-context.ts';
import { daysBetween, localTime } from '../../words/dates.ts';
import { amountText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { openCase } from './open-case.ts';
import { RemoveCaseDialog } from './RemoveCaseDialog.tsx';

/** One case; a click anywhere on the row opens it. */
export function CaseLine({ row }: { readonly row: CaseRow }) {
  const { cases, frame } = useWords().screens;
  const { info } = useApp();
  const { workers, employer, next, problems } = row;
  const near = next !== null && daysBetween(info.today, next.date) <= 60;
  const [first = '—', ...others] = workers;
  const changed = localTime(row.changedAt);
  return (
    <tr className="case-line" onClick={() => openCase(row.id)}>
      <th scope="row">
        <a href={casePage(row.id, 'overview')} onClick={(event) => event.stopPropagation()}>
          {first}
          {others.length > 0 && fill(frame.andOthers, { count: String(others.length) })}
          <span className="mut"> {frame.against} </span>
          {employer === '' ? '—' : employer}
        </a>
        <div className="sub title">{row.title}</div>
      </th>
      <td className="num mut">{fill(cases.peopleCount, { count: String(workers.length) })}</td>
      <td className="num strong claimable">
        {row.claimable === null ? <span className="sub">{cases.notComputed}</span> : amountText(row.claimable)}
      </td>
      <td className={near ? 'bad strong nowrap' : 'nowrap'}>{next?.date ?? '–'}</td>
      <td className={near ? 'num bad strong' : 'num'}>
        {next ? <DaysLeft today={info.today} date={next.date} /> : '–'}
      </td>
      <td className={near ? 'num bad' : 'num'}>{next ? amountText(next.yen) : '–'}</td>
      <td className="num">
        {problems === null || problems === 0 ? (
          <span className="mut">–</span>
        ) : (
          <span className="count">{problems}</span>
        )}
      </td>
      <td className="num mut">{changed.date === info.today ? changed.time : changed.date}</td>
      <td className="num" onClick={(event) => event.stopPropagation()}>
        <Actions row={row} />
      </td>
    </tr>
  );
}

function Actions({ row }: { readonly row: CaseRow }) {
  const { cases } = useWords().screens;
  const [removing, setRemoving] = useState(false);
  const { attempt, busy, problems } = useAction();
  return (
    <>
      <span className="row line-actions">
        <button
          type="button"
          className="btn plain"
          disabled={busy}
          onClick={() => void attempt('cases.archive', { caseId: row.id, archived: !row.archived })}
        >
          {row.archived ? cases.unarchive : cases.archive}
          <VisuallyHidden>{row.title}</VisuallyHidden>
        </button>
        <button type="button" className="btn plain" onClick={() => setRemoving(true)}>
          {cases.remove}
          <VisuallyHidden>{row.title}</VisuallyHidden>
        </button>
      </span>
      <ErrorNotice problems={problems} />
      {removing && <RemoveCaseDialog row={row} onClose={() => setRemoving(false)} />}
    </>
  );
}
