import { fill } from '../../../templates/parts/language.ts';
import type { CaseRow } from '../../client/types.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useWords } from '../../words/language-context.ts';

export function RemoveCaseDialog({ row, onClose }: { readonly row: CaseRow; readonly onClose: () => void }) {
  const { cases } = useWords().screens;
  const { attempt, busy, problems } = useAction();
  const remove = async (): Promise<void> => {
    if (await attempt('cases.remove', { caseId: row.id, title: row.title })) onClose();
  };
  return (
    <ConfirmDialog
      danger
      title={cases.removeTitle}
      confirm={cases.remove}
      busy={busy}
      typed={{ label: fill(cases.removeTyped, { title: row.title }), text: row.title }}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{cases.removeText}</p>
      <ErrorNotice problems={problems} />
    </ConfirmDialog>
  );
}
