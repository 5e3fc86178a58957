import { useEffect } from 'react';
import type { Client } from '../client/client.ts';
import { putOpenedFile } from '../session/opened-file.ts';
import { go, appPage } from './routes.ts';

/** Keeps a case file that the system opened with this program until the database is open, then offers to import it. */
export function useOpenedFiles(client: Client): void {
  useEffect(
    () =>
      client.listen((event) => {
        if (event.kind !== 'file') return;
        putOpenedFile({ fileName: event.fileName, bytes: event.bytes });
        go(appPage('cases', 'read'));
      }),
    [client],
  );
}
