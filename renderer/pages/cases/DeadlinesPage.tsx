import { useState } from 'react';
import type { Deadline } from '../../client/types.ts';
import { casePage } from '../../frame/routes.ts';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import { CheckField } from '../../parts/CheckField.tsx';
import { DaysLeft } from '../../parts/DaysLeft.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { saveFile } from '../../parts/file-bytes.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useCasesVersion } from '../../session/cases-version.ts';
import { useApp } from '../../session/app-context.ts';
import { daysBetween } from '../../words/dates.ts';
import { amountText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { calendarFile } from '../dates/calendar-file.ts';
import { calendarDay, stateText } from '../dates/deadline-days.ts';

/** The time limits of all cases, the nearest first. */
export function DeadlinesPage() {
  const words = useWords();
  const { cases, pages } = words.screens;
  const { info } = useApp();
  const { value, problems } = useAnswer('cases.deadlines', {}, useCasesVersion());
  const [past, showPast] = useState(false);
  const rows = [...(value?.deadlines ?? [])]
    .filter(({ date }) => past || date >= info.today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const exportCalendar = (): void => {
    const text = calendarFile(
      rows.map((row) => calendarDay(row, words)),
      info.today,
    );
    saveFile('mibarai-deadlines.ics', new Blob([text], { type: 'text/calendar' }));
  };
  return (
    <>
      <PageHead title={pages.deadlines} sub={cases.deadlinesTitle}>
        <CheckField label={cases.past} checked={past} onCommit={showPast} />
        <button type="button" className="btn primary" disabled={rows.length === 0} onClick={exportCalendar}>
          {cases.exportCalendar}
        </button>
      </PageHead>
      <div className="page-body">
        <ErrorNotice problems={problems} />
        {value && rows.length === 0 && <EmptyState text={cases.noDeadlines} />}
        {rows.length > 0 && <DeadlineTable rows={rows} today={info.today} />}
        {value && value.notComputed.length > 0 && (
          <Card title={cases.notComputed}>
            <div className="card-body">
              <p className="sub">{cases.notComputedCases}</p>
              <ul className="plain-list">
                {value.notComputed.map(({ caseId, title }) => (
                  <li key={caseId}>
                    <a href={casePage(caseId, 'overview')}>{title}</a>
                  </li>
                ))}
              </ul>
            </div>
          </Card>
        )}
      </div>
    </>
  );
}

function DeadlineTable({ rows, today }: { readonly rows: readonly Deadline[]; readonly today: string }) {
  const words = useWords();
  const { cases } = words.screens;
  return (
    <Card title={cases.deadlinesTitle}>
      <Scroll label={cases.deadlinesTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">{cases.deadlineDate}</th>
              <th scope="col" className="num">
                {cases.left}
              </th>
              <th scope="col">{cases.deadlineKind}</th>
              <th scope="col">{cases.deadlineCase}</th>
              <th scope="col">{cases.deadlineWorker}</th>
              <th scope="col">{cases.deadlinePeriod}</th>
              <th scope="col" className="num">
                {cases.deadlineYen}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={JSON.stringify(row)} row={row} today={today} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}

function Line({ row, today }: { readonly row: Deadline; readonly today: string }) {
  const words = useWords();
  const { cases } = words.screens;
  const days = daysBetween(today, row.date);
  const near = days >= 0 && days <= 60;
  return (
    <tr className={near ? 'bad strong' : days < 0 ? 'mut' : ''}>
      <td className="nowrap">{row.date}</td>
      <td className="num">
        <DaysLeft today={today} date={row.date} />
      </td>
      <td className="nowrap">
        {cases.kinds[row.kind]} <span className="sub">{stateText(row.state, words)}</span>
      </td>
      <td>
        <a href={casePage(row.caseId, 'overview')}>{row.title}</a>
      </td>
      <td>{row.worker}</td>
      <td className="nowrap">{words.claim.span(row.period.from, row.period.to)}</td>
      <td className="num">{amountText(row.yen)}</td>
    </tr>
  );
}
