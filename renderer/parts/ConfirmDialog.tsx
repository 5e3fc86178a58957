import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../words/language-context.ts';
import { Dialog } from './Dialog.tsx';

/** Asks before something that cannot be undone. With `typed`, that text must be typed first. */
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
  /** The label of the button, a verb. */
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
          <Button className="btn" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button className={`btn ${danger ? 'danger' : 'primary'}`} disabled={!ready} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
      {typed && <TextInput label={typed.label} value={text} onChange={(event) => setText(event.target.value)} />}
    </Dialog>
  );
}
