import { useWords } from '../words/language-context.ts';
import type { ActionState } from './use-action.ts';

/** What is being done, how far it is, and a way to stop. Nothing while nothing runs. */
export function ActionProgress({ action, what }: { readonly action: ActionState; readonly what: string }) {
  const { common } = useWords().screens;
  const { busy, progress, cancel } = action;
  if (!busy) return null;
  return (
    <div className="progress" role="status">
      <span>{what}</span>
      <progress aria-label={what} {...(progress === null ? {} : { value: progress.done, max: progress.total })} />
      {progress !== null && (
        <span className="nowrap">
          {progress.done} / {progress.total}
        </span>
      )}
      <button type="button" className="btn" onClick={cancel}>
        {common.stop}
      </button>
    </div>
  );
}
