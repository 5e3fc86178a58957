import { useCallback, useState } from 'react';
import type { Answer } from '../../src/contract/dispatch.ts';
import type { CallOptions, Problems, Progress } from '../client/client.ts';
import type { CallName, ReplyOf, RequestOf } from '../client/types.ts';
import { useClient } from '../session/client-context.ts';

export type ActionState = {
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly problems: Problems;
  readonly cancel: () => void;
  /** null if it failed; `problems` say why. */
  readonly run: <K extends CallName>(name: K, request: RequestOf<K>) => Promise<ReplyOf<K> | null>;
  /** Whether it succeeded: for calls without a reply. */
  readonly attempt: <K extends CallName>(name: K, request: RequestOf<K>) => Promise<boolean>;
};

/** A call started by a button: busy, progress, problems, cancel. */
export function useAction(): ActionState {
  const { callDesk } = useClient();
  const [state, setState] = useState<Pick<ActionState, 'busy' | 'progress' | 'problems'>>(idle);
  const [stopper, setStopper] = useState<AbortController | null>(null);

  const call = useCallback(
    async <K extends CallName>(name: K, request: RequestOf<K>): Promise<Awaited<Answer<ReplyOf<K>>>> => {
      const controller = new AbortController();
      const options: CallOptions = {
        signal: controller.signal,
        progress: (progress) => setState((old) => ({ ...old, progress })),
      };
      setStopper(controller);
      setState({ busy: true, progress: null, problems: [] });
      const answer = await callDesk(name, request, options);
      setState({ busy: false, progress: null, problems: answer.ok ? [] : answer.error });
      return answer;
    },
    [callDesk],
  );
  const run = useCallback(
    async <K extends CallName>(name: K, request: RequestOf<K>): Promise<ReplyOf<K> | null> => {
      const answer = await call(name, request);
      return answer.ok ? answer.value : null;
    },
    [call],
  );
  const attempt = useCallback(
    async <K extends CallName>(name: K, request: RequestOf<K>): Promise<boolean> => (await call(name, request)).ok,
    [call],
  );
  const cancel = useCallback((): void => stopper?.abort(), [stopper]);
  return { ...state, cancel, run, attempt };
}

const idle = { busy: false, progress: null, problems: [] } as const;
