import { useWindowEvent } from '@mantine/hooks';
import { KeyHelp } from '../parts/KeyHelp.tsx';
import { useWords } from '../words/language-context.ts';

/** The keys of every page. Pages with keys of their own handle `?` first and show theirs. */
export function FrameKeys({ onClose }: { readonly onClose: () => void }) {
  const { frame } = useWords().screens;
  return <KeyHelp lines={frame.keyList} onClose={onClose} />;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

export function useQuestionMark(show: () => void): void {
  useWindowEvent('keydown', (event) => {
    if (event.key === '?' && !event.defaultPrevented && !isTyping(event.target)) show();
  });
}
