import { useEffect, useState } from 'react';
import { useClient } from './client-context.ts';

/** A number that grows whenever the list of cases, or what is in one, changes: lists ask again. */
export function useCasesTurn(): number {
  const client = useClient();
  const [turn, setTurn] = useState(0);
  useEffect(
    () =>
      client.listen(({ kind }) => {
        if (kind === 'cases-changed' || kind === 'case-changed') setTurn((old) => old + 1);
      }),
    [client],
  );
  return turn;
}
