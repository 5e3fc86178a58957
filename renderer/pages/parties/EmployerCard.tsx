import type { StoredRecord } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useCase } from '../../session/case-context.ts';
import { recordsOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { useBound } from './bound.ts';
import { optionsOf } from './options.ts';

export function EmployerCard() {
  const record = useCase((state) => recordsOf(state.records, 'employer')[0]);
  return record ? <Fields record={record} /> : null;
}

/** A missing choice is the first of its list (docs/case-file.md). */
function Fields({ record }: { readonly record: StoredRecord }) {
  const words = useWords().screens.parties.employer;
  const { field, text, reason, put, body } = useBound(record, 'employer-change', {});
  const choice = (path: string, first: string, list: Readonly<Record<string, string>>) => ({
    ...field(path),
    value: text(path) || first,
    options: optionsOf(list),
  });
  const setBody = (change: { readonly name?: string; readonly address?: string }): void => {
    const next = { name: text('supervisingBody.name'), address: text('supervisingBody.address'), ...change };
    put(
      { ...body, supervisingBody: next.name === '' && next.address === '' ? null : next },
      { field: 'supervisingBody' },
    );
  };
  return (
    <Card title={words.title}>
      <div className="card-body">
        <div className="fields">
          <TextField label={words.name} {...field('name')} />
          <TextField label={words.nameLatin} {...field('nameLatin')} />
          <TextField label={words.address} {...field('address')} className="double" />
          <TextField label={words.representative} {...field('representative')} />
          <SelectField label={words.legalForm} {...choice('legalForm', 'company', words.legalForms)} />
          <SelectField label={words.size} {...choice('size', 'small-or-medium', words.sizes)} />
          <SelectField label={words.industry} {...choice('industry', 'general', words.industries)} />
          <TextField
            label={words.supervisingBody}
            value={text('supervisingBody.name')}
            reason={reason('supervisingBody.name')}
            onCommit={(name) => setBody({ name })}
          />
          <TextField
            label={words.supervisingAddress}
            value={text('supervisingBody.address')}
            reason={reason('supervisingBody.address')}
            onCommit={(address) => setBody({ address })}
            className="double"
          />
        </div>
      </div>
    </Card>
  );
}
