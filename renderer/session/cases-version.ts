import { useEffect, useState } from 'react';
import { useClient } from './client-context.ts';

/** A number that grows whenever a case or the list of cases changes, so that lists are read again. */
export function useCasesVersion(): number {
  const client = useClient();
  const [version, setVersion] = useState(0);
  useEffect(
    () =>
      client.listen(({ kind }) => {
        if (kind === 'cases-changed' || kind === 'case-changed') setVersion((old) => old + 1);
      }),
    [client],
  );
  return version;
}
