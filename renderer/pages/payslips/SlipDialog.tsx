import type { StoredRecord } from '../../client/types.ts';
import { DateField } from '../../parts/DateField.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useRecordEdit } from '../../parts/record-edit.ts';
import { useCaseSession } from '../../session/case-context.ts';
import { textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { periodOf } from './slip-sums.ts';

/** The dates of one slip, and a button to remove it. */
export function SlipDialog({
  slip,
  month,
  onClose,
}: {
  readonly slip: StoredRecord;
  readonly month: string;
  readonly onClose: () => void;
}) {
  const { month: words } = useWords().screens.payslips;
  const session = useCaseSession();
  const { set } = useRecordEdit(slip, 'payslip-dates', { month });
  const { from, to } = periodOf(slip.body);
  const clear = (field: string) => (value: string) => set(field, value === '' ? undefined : value);
  const remove = (): void => {
    session.edit([{ id: slip.id, content: null }], { code: 'payslip-remove', data: { month } });
    onClose();
  };
  return (
    <Dialog
      title={`${month} ${words.title}`}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn danger" onClick={remove}>
            {words.remove}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {words.close}
          </button>
        </>
      }
    >
      <DateField label={words.from} value={from} onCommit={clear('period.from')} />
      <DateField label={words.to} value={to} onCommit={clear('period.to')} />
      <DateField label={words.payday} value={textOf(slip.body, 'payday')} onCommit={clear('payday')} />
      <DateField label={words.paidOn} value={textOf(slip.body, 'paidOn')} onCommit={clear('paidOn')} />
    </Dialog>
  );
}
