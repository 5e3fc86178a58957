import { fill } from '../../../templates/messages/text.ts';
import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { CheckField } from '../../parts/CheckField.tsx';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { textOf } from '../../session/records.ts';
import { mother, useWords } from '../../words/language-context.ts';
import { useBound } from './bound.ts';
import { removalOf } from './drafts.ts';
import { paperLanguages } from './options.ts';

export function WorkerCard({ worker, onGone }: { readonly worker: StoredRecord; readonly onGone: () => void }) {
  const { screens, code } = useWords();
  const words = screens.parties.worker;
  const languages = paperLanguages(code, (language) => fill(words.noTranslation, { language }));
  const session = useCaseSession();
  const records = useCase((state) => state.records);
  const [removing, setRemoving] = useState(false);
  const bound = useBound(worker, 'worker-change', { name: textOf(worker.body, 'name') });
  const { field, text, value, set, put, body } = bound;
  const name = text('name') || words.unnamed;
  const removal = removalOf(records, worker.id);
  const orNull = (typed: string): string | null => (typed === '' ? null : typed);
  const setClaim = (change: { readonly from?: string; readonly to?: string }): void => {
    const next = { from: text('claim.from'), to: text('claim.to'), ...change };
    const { claim: _claim, ...rest } = body;
    put(next.from === '' && next.to === '' ? rest : { ...rest, claim: next }, { field: 'claim' });
  };
  return (
    <Card title={name} aside={`${words.id} ${text('id')}`}>
      <div className="card-body">
        <div className="fields">
          <TextField label={words.name} {...field('name')} />
          <TextField label={words.nameLatin} {...field('nameLatin')} />
          <DateField label={words.birthDate} {...field('birthDate', orNull)} />
          <SelectField
            label={words.language}
            {...field('language')}
            value={text('language') || mother}
            options={languages}
          />
          <DateField label={words.start} {...field('employment.start')} required />
          <DateField label={words.end} hint={words.endHint} {...field('employment.end', orNull)} />
          <DateField
            label={words.claimFrom}
            hint={words.claimHint}
            {...field('claim.from')}
            onCommit={(from) => setClaim({ from })}
          />
          <DateField label={words.claimTo} {...field('claim.to')} onCommit={(to) => setClaim({ to })} />
        </div>
        <div className="row wrap">
          <CheckField
            label={words.agreement}
            checked={value('agreements.article24.exists') === true}
            onCommit={(exists) => set('agreements.article24.exists', exists)}
          />
          <button type="button" className="btn plain push" onClick={() => setRemoving(true)}>
            {words.remove}
          </button>
        </div>
      </div>
      {removing && (
        <ConfirmDialog
          title={words.removeTitle}
          confirm={words.remove}
          danger
          onConfirm={() => {
            setRemoving(false);
            session.edit(removal, { code: 'worker-remove', data: { name } });
            onGone();
          }}
          onClose={() => setRemoving(false)}
        >
          <p>{fill(words.removeText, { name, count: String(removal.length - 1) })}</p>
        </ConfirmDialog>
      )}
    </Card>
  );
}
