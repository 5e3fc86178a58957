import { fill } from '../../../templates/messages/text.ts';
import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { useRecordEdit } from '../../parts/record-edit.ts';
import { TextField } from '../../parts/TextField.tsx';
import { attention } from '../../session/attention.ts';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { textOf } from '../../session/records.ts';
import { reasonOf } from '../../words/field-problems.ts';
import { useWords } from '../../words/language-context.ts';
import { exhibitText, parseExhibit, repeatedExhibits } from './exhibit.ts';
import { freeBranch } from './free-branch.ts';
import { ProvesField } from './ProvesField.tsx';

export function EvidenceForm({
  record,
  all,
  name,
}: {
  readonly record: StoredRecord;
  readonly all: readonly StoredRecord[];
  readonly name: string;
}) {
  const words = useWords();
  const { evidence } = words.screens;
  const session = useCaseSession();
  const reason = reasonOf(useCase(attention), record, words);
  const { set } = useRecordEdit(record, 'evidence-change', { name });
  const [removing, setRemoving] = useState(false);
  const exhibit = textOf(record.body, 'exhibit');
  const numbers = all.map(({ body }) => textOf(body, 'exhibit'));
  const doubled = repeatedExhibits(numbers).has(exhibit);
  // 甲第１号証の２ is stored as 甲1の2; other text stays as typed.
  const setExhibit = (typed: string): void => {
    const read = parseExhibit(typed);
    set('exhibit', read === null ? typed : exhibitText(read));
  };
  const field = (path: 'title' | 'createdOn' | 'author', label: string) => ({
    label,
    value: textOf(record.body, path),
    onCommit: (value: string) => set(path, value),
    reason: reason(path),
  });
  return (
    <div className="card-body">
      <div className="fields">
        <div>
          <TextField
            label={evidence.exhibit}
            value={exhibit}
            onCommit={setExhibit}
            reason={doubled ? evidence.repeated : reason('exhibit')}
            placeholder="甲1の2"
          />
          {doubled && (
            <button type="button" className="btn plain" onClick={() => set('exhibit', freeBranch(exhibit, numbers))}>
              {evidence.branch}
            </button>
          )}
        </div>
        <TextField {...field('title', evidence.titleOf)} />
        <DateField {...field('createdOn', evidence.createdOn)} />
        <TextField {...field('author', evidence.author)} />
        <ProvesField evidence={textOf(record.body, 'id')} name={name} />
      </div>
      <div>
        <button type="button" className="btn plain" onClick={() => setRemoving(true)}>
          {evidence.remove}
        </button>
      </div>
      {removing && (
        <ConfirmDialog
          title={evidence.removeTitle}
          confirm={evidence.remove}
          danger
          onConfirm={() => {
            setRemoving(false);
            session.edit([{ id: record.id, content: null }], { code: 'evidence-remove', data: { name } });
          }}
          onClose={() => setRemoving(false)}
        >
          <p>{fill(evidence.removeText, { name })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
