import { useEffect } from 'react';
import type { Client } from '../client/client.ts';
import { putOpenedFile } from '../session/opened-file.ts';
import { go, appPage } from './routes.ts';

/** A case file that the system opened with this program: kept until the database is open, then offered for reading. */
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
