import { useEffect, useState } from 'react';
import type { Problems } from '../client/client.ts';
import type { CallName, ReplyOf, RequestOf } from '../client/types.ts';
import { useClient } from '../session/client-context.ts';

export type Asked<T> = { readonly value: T | null; readonly problems: Problems };

/** The answer to a call, asked again when the request or `version` changes. The old answer stays until the new one arrives. */
export function useAnswer<K extends CallName>(name: K, request: RequestOf<K>, version = 0): Asked<ReplyOf<K>> {
  const { callDesk } = useClient();
  const [asked, setAsked] = useState<Asked<ReplyOf<K>>>({ value: null, problems: [] });
  const key = JSON.stringify(request);
  useEffect(() => {
    const left = new AbortController();
    void callDesk(name, JSON.parse(key) as RequestOf<K>, { signal: left.signal }).then((answer) => {
      if (left.signal.aborted) return;
      setAsked((old) =>
        answer.ok ? { value: answer.value, problems: [] } : { value: old.value, problems: answer.error },
      );
    });
    return () => left.abort();
  }, [callDesk, name, key, version]);
  return asked;
}
