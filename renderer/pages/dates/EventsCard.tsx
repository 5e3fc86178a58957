import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { useCase } from '../../session/case-context.ts';
import { recordsOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { EventDialog } from './EventDialog.tsx';
import { EventRow } from './EventRow.tsx';

const byDate = (a: StoredRecord, b: StoredRecord): number => (textOf(a.body, 'date') < textOf(b.body, 'date') ? -1 : 1);

export function EventsCard() {
  const { events } = useWords().screens.dates;
  const records = useCase((state) => state.records);
  const workers = recordsOf(records, 'worker');
  const [adding, setAdding] = useState(false);
  const count = workers.reduce((sum, { id }) => sum + recordsOf(records, 'event', id).length, 0);
  return (
    <Card title={events.title} aside={events.hint}>
      {count === 0 && <p className="empty">{workers.length === 0 ? events.noWorkers : events.none}</p>}
      {count > 0 && (
        <ul className="event-list">
          {workers.map((worker) =>
            [...recordsOf(records, 'event', worker.id)]
              .sort(byDate)
              .map((event) => (
                <EventRow
                  key={event.id}
                  event={event}
                  worker={workers.length > 1 ? textOf(worker.body, 'name') : null}
                />
              )),
          )}
        </ul>
      )}
      {workers.length > 0 && (
        <div className="card-foot">
          <button type="button" className="btn" onClick={() => setAdding(true)}>
            {events.add}
          </button>
        </div>
      )}
      {adding && <EventDialog workers={workers} onClose={() => setAdding(false)} />}
    </Card>
  );
}
