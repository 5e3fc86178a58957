import { useWindowEvent } from '@mantine/hooks';
import { useCaseSession } from '../session/case-context.ts';

/** Whether the focus is in a field, which has its own undo. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea'));

/** Ctrl+Z undoes the last step of the case, Ctrl+Shift+Z or Ctrl+Y does it again. */
export function UndoKeys() {
  const session = useCaseSession();
  useWindowEvent('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || hasOwnUndo(event.target)) return;
    const key = event.key.toLowerCase();
    const { undo, redo, pending } = session.store.get();
    const waiting = pending.length > 0;
    if (key === 'z' && !event.shiftKey && (undo !== null || waiting)) session.undo();
    else if ((key === 'y' || (key === 'z' && event.shiftKey)) && (redo !== null || waiting)) session.redo();
    else return;
    event.preventDefault();
  });
  return null;
}
