import { useState } from 'react';
import { fill } from '../../../templates/parts/language.ts';
import { monthOf } from '../../../templates/parts/periods.ts';
import type { ResultFile } from '../../client/types.ts';
import { casePage } from '../../frame/routes.ts';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import { DaysLeft } from '../../parts/DaysLeft.tsx';
import { useCase } from '../../session/case-context.ts';
import { limitationClock, type ClockRow } from '../../session/limitation.ts';
import { useApp } from '../../session/app-context.ts';
import { daysBetween } from '../../words/dates.ts';
import { amountText } from '../../words/figures.ts';
import { useWords, type Words } from '../../words/language-context.ts';

const few = 7;

/** 時効まで: amounts by time limit, the nearest first. */
export function LimitationCard({ result }: { readonly result: ResultFile }) {
  const { overview } = useWords().screens;
  const caseId = useCase((state) => state.id);
  const rows = limitationClock(result);
  const [all, setAll] = useState(false);
  if (rows.length === 0)
    return (
      <Card title={overview.clock}>
        <p className="card-body">{overview.clockEmpty}</p>
      </Card>
    );
  return (
    <Card title={overview.clock}>
      <Scroll label={overview.clock}>
        <table>
          <thead>
            <tr>
              <th scope="col">{overview.lastDay}</th>
              <th scope="col">{overview.months}</th>
              <th scope="col" className="num">
                {overview.left}
              </th>
              <th scope="col" className="num">
                {overview.dies}
              </th>
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, few)).map((row) => (
              <Row key={`${row.lastDay} ${row.state}`} row={row} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <div className="card-foot">
        {rows.length > few && (
          <button type="button" className="link" onClick={() => setAll(!all)}>
            {all ? overview.fewerRows : fill(overview.allRows, { count: String(rows.length) })}
          </button>
        )}
        <a href={casePage(caseId, 'dates')}>{overview.recordDemand}</a>
        <span className="sub">{overview.clockHint}</span>
      </div>
    </Card>
  );
}

function Row({ row }: { readonly row: ClockRow }) {
  const words = useWords();
  const { info } = useApp();
  const near = daysBetween(info.today, row.lastDay) <= 60 && row.state !== 'suspended';
  const states: Readonly<Record<string, string | undefined>> = words.screens.overview.states;
  return (
    <tr className={near ? 'bad strong' : ''}>
      <td className="nowrap">{row.lastDay}</td>
      <td>
        {monthsText(words, row)}
        {row.state !== 'running' && <div className="sub">{states[row.state] ?? row.state}</div>}
      </td>
      <td className="num">
        <DaysLeft today={info.today} date={row.lastDay} />
      </td>
      <td className="num">{amountText(row.yen)}</td>
    </tr>
  );
}

function monthsText({ claim }: Words, { periods }: ClockRow): string {
  const months = [...new Set(periods.map(monthOf))].sort();
  const [first = '', last = first] = [months[0], months.at(-1)];
  const to = claim.month(last).replace(first.startsWith(last.slice(0, 4)) ? /^\d{4}年/ : /^$/, '');
  return first === last ? claim.month(first) : claim.span(claim.month(first), to);
}
