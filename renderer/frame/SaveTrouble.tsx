import { useClipboard } from '@mantine/hooks';
import { ErrorNotice } from '../parts/ErrorNotice.tsx';
import { useCase, useCaseSession } from '../session/case-context.ts';
import type { Step } from '../session/case-state.ts';
import { actionText } from '../words/action-text.ts';
import { useWords, type Words } from '../words/language-context.ts';

/** Why the last step failed. While edits are unsaved: buttons to try again and to copy them. */
export function SaveTrouble() {
  const words = useWords();
  const { frame } = words.screens;
  const session = useCaseSession();
  const { saving, conflicts, problems, pending } = useCase((state) => state);
  if (problems.length === 0 || conflicts.length > 0) return null;
  return (
    <section className="save-trouble" aria-label={frame.troubleTitle}>
      <ErrorNotice problems={problems} />
      {saving === 'failed' && (
        <div className="stack">
          <p className="strong">{frame.troubleText}</p>
          <div className="row wrap">
            <button type="button" className="btn primary" onClick={session.retry}>
              {frame.retry}
            </button>
            <CopyUnsaved text={pending.map((step) => stepText(words, step)).join('\n')} />
          </div>
        </div>
      )}
    </section>
  );
}

function CopyUnsaved({ text }: { readonly text: string }) {
  const { frame } = useWords().screens;
  const { copy, copied } = useClipboard();
  return (
    <>
      <button type="button" className="btn" onClick={() => copy(text)}>
        {frame.copyUnsaved}
      </button>
      <span role="status" className="sub">
        {copied && frame.copied}
      </span>
      <details className="unsaved">
        <summary>{frame.showUnsaved}</summary>
        <textarea className="input" readOnly rows={6} value={text} aria-label={frame.showUnsaved} />
      </details>
    </>
  );
}

/** The unsaved edit as text: the action in words, then each record with its new content. */
function stepText(words: Words, step: Step): string {
  if (step.kind !== 'edit') return step.kind;
  const records = step.changes.map(({ content }) => (content === null ? '–' : JSON.stringify(content.body)));
  return [actionText(step.action, words), ...records].join('\n');
}
