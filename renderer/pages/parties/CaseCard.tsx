import type { StoredRecord } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useCase } from '../../session/case-context.ts';
import { recordsOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { useBound } from './bound.ts';

export function CaseCard() {
  const record = useCase((state) => recordsOf(state.records, 'case')[0]);
  return record ? <Fields record={record} /> : null;
}

function Fields({ record }: { readonly record: StoredRecord }) {
  const words = useWords().screens.parties.case;
  const { field } = useBound(record, 'case-change', {});
  return (
    <Card title={words.title}>
      <div className="card-body">
        <div className="fields">
          <TextField label={words.name} {...field('title')} className="double" />
          <DateField label={words.asOf} hint={words.asOfHint} {...field('asOf')} required />
        </div>
      </div>
    </Card>
  );
}
