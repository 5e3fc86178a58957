import { fill } from '../../../templates/messages/text.ts';
import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { useCaseSession } from '../../session/case-context.ts';
import { textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';

export function RemoveTerms({ record }: { readonly record: StoredRecord }) {
  const words = useWords().screens.parties.terms;
  const session = useCaseSession();
  const [asking, setAsking] = useState(false);
  const from = textOf(record.body, 'from');
  return (
    <>
      <button type="button" className="btn plain push" onClick={() => setAsking(true)}>
        {words.remove}
      </button>
      {asking && (
        <ConfirmDialog
          title={words.removeTitle}
          confirm={words.remove}
          danger
          onConfirm={() => {
            setAsking(false);
            session.edit([{ id: record.id, content: null }], { code: 'terms-remove', data: { from } });
          }}
          onClose={() => setAsking(false)}
        >
          <p>{fill(words.removeText, { from })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
