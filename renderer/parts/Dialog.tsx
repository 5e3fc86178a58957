import { Modal } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useWords } from '../words/language-context.ts';

/**
 * A modal dialog: it keeps the focus, closes by Esc, and returns the focus to where it was.
 * Mount it to open it. `data-autofocus` marks the element that gets the focus first.
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
  const content = useRef<HTMLDivElement>(null);
  useFocusBack();
  useEscapeFromNowhere(content, onClose);
  return (
    <Modal.Root
      opened
      onClose={onClose}
      closeOnEscape={false}
      closeOnClickOutside={false}
      // The page under it does not scroll, and locking it would need a style element.
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      classNames={{ overlay: 'dialog-shade', inner: 'dialog-place', content: wide ? 'dialog wide' : 'dialog' }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <Modal.Overlay />
      <Modal.Content
        ref={(dialog) => {
          content.current = dialog;
          markFirstField(dialog);
        }}
      >
        <div className="dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={common.close} />
        </div>
        <div className="dialog-body">{children}</div>
        {foot !== undefined && <div className="dialog-foot">{foot}</div>}
      </Modal.Content>
    </Modal.Root>
  );
}

/** Mantine's focus trap would begin with the first button, which closes the dialog. */
function markFirstField(dialog: HTMLElement | null): void {
  if (dialog?.querySelector('[data-autofocus]') !== null) return;
  dialog
    .querySelector('.dialog-body :is(input, select, textarea):not([hidden], :disabled), .dialog-foot .btn')
    ?.setAttribute('data-autofocus', '');
}

/** Mantine returns the focus when `opened` becomes false; our dialogs are unmounted instead and return it here. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
    [before],
  );
}

/** A button that is disabled loses the focus to the page; Esc must still close the topmost dialog. */
function useEscapeFromNowhere(content: RefObject<HTMLElement | null>, onClose: () => void): void {
  useWindowEvent(
    'keydown',
    (event) => {
      const onTop = [...document.querySelectorAll('[role=dialog]')].at(-1) === content.current;
      if (event.key !== 'Escape' || event.target !== document.body || !onTop) return;
      event.preventDefault();
      onClose();
    },
    { capture: true },
  );
}
