import { useCase } from '../session/case-context.ts';
import { useWords } from '../words/language-context.ts';

export function SaveState() {
  const { frame } = useWords().screens;
  const saving = useCase((state) => state.saving);
  return (
    <span className={saving === 'failed' ? 'saved bad' : 'saved'} role="status">
      {frame.saving[saving]}
    </span>
  );
}
