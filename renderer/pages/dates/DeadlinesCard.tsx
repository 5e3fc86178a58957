import { fill } from '../../../templates/messages/text.ts';
import type { Deadline } from '../../client/types.ts';
import { Badge } from '../../parts/Badge.tsx';
import { Card } from '../../parts/Card.tsx';
import { DaysLeft } from '../../parts/DaysLeft.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { FigureButton } from '../../parts/FigureButton.tsx';
import { saveFile } from '../../parts/file-bytes.ts';
import { useAnswer } from '../../parts/use-answer.ts';
import { useCase } from '../../session/case-context.ts';
import { useApp } from '../../session/app-context.ts';
import { recordsOf, textOf } from '../../session/records.ts';
import { dateText } from '../../words/date-text.ts';
import { daysBetween } from '../../words/dates.ts';
import { yenText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { calendarFile } from './calendar-file.ts';
import { calendarDay, stateText } from './deadline-days.ts';

/** Every deadline, with its amount and its article. */
export function DeadlinesCard() {
  const words = useWords();
  const { deadlines } = words.screens.dates;
  const { info } = useApp();
  const { id, computed, records } = useCase((state) => state);
  const { value, problems } = useAnswer('cases.deadlines', {}, computed?.revision ?? 0);
  const own = value?.deadlines.filter(({ caseId }) => caseId === id).sort((a, b) => (a.date < b.date ? -1 : 1));
  const asOf = textOf(recordsOf(records, 'case')[0]?.body ?? {}, 'asOf');
  const workers = recordsOf(records, 'worker');
  // A deadline names the worker; figures are asked for by the id in the result.
  const idOf = ({ worker }: Deadline): string =>
    textOf(workers.find(({ body }) => textOf(body, 'name') === worker)?.body ?? {}, 'id') || worker;
  const save = (list: readonly Deadline[]): void =>
    saveFile(
      `mibarai-${info.today}.ics`,
      new Blob(
        [
          calendarFile(
            list.map((deadline) => calendarDay(deadline, words)),
            info.today,
          ),
        ],
        { type: 'text/calendar' },
      ),
    );
  return (
    <Card title={deadlines.title} aside={fill(deadlines.basis, { date: dateText(asOf, words) })}>
      <ErrorNotice problems={problems} />
      {own?.length === 0 && (
        <p className="empty">{computed?.result === null ? deadlines.notComputed : deadlines.none}</p>
      )}
      {own !== undefined && own.length > 0 && (
        <>
          <div className="scroll dates-scroll" tabIndex={0} role="group" aria-label={deadlines.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{deadlines.date}</th>
                  <th scope="col">{deadlines.left}</th>
                  <th scope="col">{deadlines.kind}</th>
                  {workers.length > 1 && <th scope="col">{deadlines.worker}</th>}
                  <th scope="col">{deadlines.period}</th>
                  <th scope="col" className="num">
                    {deadlines.yen}
                  </th>
                  <th scope="col">{deadlines.state}</th>
                  <th scope="col">{deadlines.source}</th>
                </tr>
              </thead>
              <tbody>
                {own.map((deadline) => (
                  <Row
                    key={[deadline.worker, deadline.kind, deadline.period.from].join(' ')}
                    deadline={deadline}
                    worker={idOf(deadline)}
                    several={workers.length > 1}
                    today={info.today}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <div className="card-foot">
            <button type="button" className="btn" onClick={() => save(own)}>
              {deadlines.calendar}
            </button>
            <span className="sub">{deadlines.calendarHint}</span>
          </div>
        </>
      )}
    </Card>
  );
}

function Row({
  deadline,
  worker,
  several,
  today,
}: {
  readonly deadline: Deadline;
  readonly worker: string;
  readonly several: boolean;
  readonly today: string;
}) {
  const words = useWords();
  const { claim } = words;
  const { deadlines } = words.screens.dates;
  const { date, kind, period, yen, state, citations } = deadline;
  const near = daysBetween(today, date) <= 60;
  const part = kind === 'prescription' ? 'prescription' : 'additionalPayment';
  return (
    <tr>
      <th scope="row" className={near ? 'bad nowrap strong' : 'nowrap'}>
        {dateText(date, words)}
      </th>
      <td className={near ? 'bad' : ''}>
        <DaysLeft today={today} date={date} />
      </td>
      <td className="nowrap">{deadlines.kinds[kind]}</td>
      {several && <td className="nowrap">{deadline.worker}</td>}
      <td className="nowrap">{claim.span(claim.date(period.from), claim.date(period.to))}</td>
      <td className="num">
        <FigureButton
          figure={{ kind: 'period', worker, from: period.from, part }}
          title={`${deadlines.kinds[kind]} ${claim.date(period.from)}`}
        >
          {yenText(yen)}
        </FigureButton>
      </td>
      <td className="nowrap">
        {state === 'held-by-demand' || state === 'suspended' ? (
          <Badge>{stateText(state, words)}</Badge>
        ) : (
          stateText(state, words)
        )}
      </td>
      <td className="sub">{claim.list(citations.map(claim.citation))}</td>
    </tr>
  );
}
