import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/language-context.ts';

/**
 * A question over the page. The browser's own dialog: it holds the focus, makes the rest inert, closes by Esc,
 * and gives the focus back to where it was. Mount it to open it.
 */
export function Dialog({
  title,
  onClose,
  wide = false,
  foot,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}) {
  const { common } = useWords().screens;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser would take the first button, which closes.
    element
      ?.querySelector<HTMLElement>(
        '.dialog-body :is(input, select, textarea):not([hidden], :disabled), .dialog-foot .btn',
      )
      ?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="btn plain square" aria-label={common.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <div className="dialog-body">{children}</div>
      {foot !== undefined && <div className="dialog-foot">{foot}</div>}
    </dialog>
  );
}
