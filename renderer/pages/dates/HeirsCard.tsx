import type { JsonObject, StoredRecord } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { useRecordEdit } from '../../parts/record-edit.ts';
import { TextField } from '../../parts/TextField.tsx';
import { attention } from '../../session/attention.ts';
import { useCase } from '../../session/case-context.ts';
import { listOf, objectOf, recordsOf, textOf } from '../../session/records.ts';
import { reasonOf } from '../../words/field-problems.ts';
import { useWords } from '../../words/language-context.ts';

/** 相続人: asked for only where a worker has died. */
export function HeirsCards() {
  const records = useCase((state) => state.records);
  const died = (worker: StoredRecord): boolean =>
    recordsOf(records, 'event', worker.id).some(({ body }) => body['kind'] === 'death');
  return recordsOf(records, 'worker')
    .filter((worker) => died(worker) || listOf(worker.body['heirs']).length > 0)
    .map((worker) => <HeirsCard key={worker.id} worker={worker} />);
}

function HeirsCard({ worker }: { readonly worker: StoredRecord }) {
  const words = useWords();
  const { heirs: say } = words.screens.dates;
  const name = textOf(worker.body, 'name');
  const { set } = useRecordEdit(worker, 'worker-change', { name });
  const reason = reasonOf(useCase(attention), worker, words);
  const heirs = listOf(worker.body['heirs']).map(objectOf);
  const put = (all: readonly JsonObject[]): void => set('heirs', all.length === 0 ? undefined : all);
  const change = (at: number, field: string, value: string): void =>
    put(heirs.map((heir, i) => (i === at ? { ...heir, [field]: value } : heir)));
  return (
    <Card title={`${say.title}: ${name}`} aside={say.hint}>
      {heirs.length === 0 && <p className="empty">{say.none}</p>}
      {heirs.length > 0 && (
        <ul className="event-list">
          {heirs.map((heir, at) => (
            <li className="event-row" key={at}>
              {(['name', 'relation', 'share'] as const).map((field) => (
                <TextField
                  key={field}
                  label={say[field]}
                  value={textOf(heir, field)}
                  onCommit={(value) => change(at, field, value)}
                  reason={at === 0 && field === 'share' ? reason('heirs') : undefined}
                />
              ))}
              <button
                type="button"
                className="btn plain push"
                aria-label={`${say.remove}: ${textOf(heir, 'name')}`}
                onClick={() => put(heirs.filter((_, i) => i !== at))}
              >
                {say.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="card-foot">
        <button
          type="button"
          className="btn"
          onClick={() => put([...heirs, { name: say.newName, share: heirs.length === 0 ? '1' : '0' }])}
        >
          {say.add}
        </button>
      </div>
    </Card>
  );
}
