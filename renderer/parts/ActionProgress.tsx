import { Button } from '@mantine/core';
import { useWords } from '../words/language-context.ts';
import { ProgressBar } from './ProgressBar.tsx';
import type { ActionState } from './use-action.ts';

/** The progress of a running action, with a button to cancel. Empty while nothing runs. */
export function ActionProgress({ action, what }: { readonly action: ActionState; readonly what: string }) {
  const { common } = useWords().screens;
  const { busy, progress, cancel } = action;
  if (!busy) return null;
  return (
    <div className="progress" role="status">
      <span>{what}</span>
      <ProgressBar label={what} progress={progress} />
      {progress !== null && (
        <span className="nowrap">
          {progress.done} / {progress.total}
        </span>
      )}
      <Button className="btn" onClick={cancel}>
        {common.stop}
      </Button>
    </div>
  );
}
