import { useState, type ReactNode } from 'react';
import { useWords } from '../words/language-context.ts';
import { Dialog } from './Dialog.tsx';
import { Field } from './Field.tsx';

/** Asks before something that can't be taken back. With `typed`, that text must be typed first. */
export function ConfirmDialog({
  title,
  confirm,
  danger = false,
  typed,
  busy = false,
  onConfirm,
  onClose,
  children,
}: {
  readonly title: string;
  /** What the button does, as a verb. */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly typed?: { readonly label: string; readonly text: string };
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { common } = useWords().screens;
  const [text, setText] = useState('');
  const ready = !busy && (typed === undefined || text.trim() === typed.text.trim());
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {common.cancel}
          </button>
          <button
            type="button"
            className={`btn ${danger ? 'danger' : 'primary'}`}
            disabled={!ready}
            onClick={onConfirm}
          >
            {confirm}
          </button>
        </>
      }
    >
      {children}
      {typed && (
        <Field label={typed.label}>
          {(ids) => <input {...ids} type="text" value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
      )}
    </Dialog>
  );
}
