import { useWords } from '../../words/language-context.ts';

/** `done-shown`: added, and what was added is still on the screen. */
export type Queued = {
  readonly key: string;
  readonly file: File;
  readonly state: 'waiting' | 'open' | 'done-shown' | 'done' | 'discarded';
};

export function FileQueue({ queue }: { readonly queue: readonly Queued[] }) {
  const words = useWords().screens.import;
  if (queue.length === 0) return null;
  const said = {
    waiting: words.waiting,
    open: words.reviewing,
    'done-shown': words.done,
    done: words.done,
    discarded: words.discarded,
  };
  return (
    <ol className="file-queue" aria-label={words.queue}>
      {queue.map(({ key, file, state }) => (
        <li key={key} className={state} aria-current={state === 'open' ? 'step' : undefined}>
          <span className="queue-name">{file.name}</span>
          <span className="sub">
            {state === 'done' || state === 'done-shown' ? '✓ ' : ''}
            {said[state]}
          </span>
        </li>
      ))}
    </ol>
  );
}
