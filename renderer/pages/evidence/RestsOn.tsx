import { fill } from '../../../templates/messages/text.ts';
import { casePage } from '../../frame/routes.ts';
import { Card } from '../../parts/Card.tsx';
import { useCase } from '../../session/case-context.ts';
import { textOf } from '../../session/records.ts';
import { monthKey } from '../../words/dates.ts';
import { durationText, sum, yenText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { restsOn, type Resting } from './rests-on.ts';

/** The records and amounts that depend on this file. */
export function RestsOn({ evidence }: { readonly evidence: string }) {
  const { rests } = useWords().screens.evidence;
  const { records, computed } = useCase((state) => state);
  const list = restsOn(records, computed?.result ?? null, evidence);
  return (
    <Card title={rests.title}>
      <div className="card-body">
        {list.length === 0 ? (
          <p className="sub">{rests.none}</p>
        ) : (
          <>
            {list.map((rest) => (
              <OfWorker key={rest.worker.id} rest={rest} />
            ))}
            <p className="sub">{rests.without}</p>
          </>
        )}
      </div>
    </Card>
  );
}

function OfWorker({ rest }: { readonly rest: Resting }) {
  const { claim, screens } = useWords();
  const { rests } = screens.evidence;
  const caseId = useCase((state) => state.id);
  const { worker, days, beside, minutes, overtime, periods } = rest;
  const dates = days.map(({ body }) => textOf(body, 'date')).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return (
    <section aria-label={textOf(worker.body, 'name')}>
      <h3>{textOf(worker.body, 'name')}</h3>
      {days.length > 0 && (
        <>
          <p>
            {fill(rests.days, { count: String(days.length), from: claim.date(first), to: claim.date(last) })}{' '}
            <a href={casePage(caseId, 'time', worker.id, monthKey(first))}>{rests.open}</a>
          </p>
          <dl className="facts">
            <div>
              <dt>{rests.worked}</dt>
              <dd>{durationText(minutes)}</dd>
            </div>
            <div>
              <dt>{rests.overtime}</dt>
              <dd>{durationText(overtime)}</dd>
            </div>
            <div>
              <dt>{rests.unpaid}</dt>
              <dd>{yenText(sum(periods.map(({ unpaid }) => unpaid)))}</dd>
            </div>
          </dl>
          <details>
            <summary>{rests.list}</summary>
            <ul className="date-chips">
              {dates.map((date, at) => (
                <li key={`${date} ${String(at)}`}>
                  <a href={casePage(caseId, 'time', worker.id, monthKey(date))}>{date}</a>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {beside.length > 0 && <p className="sub">{fill(rests.beside, { count: String(beside.length) })}</p>}
    </section>
  );
}
