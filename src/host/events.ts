import type { ServerResponse } from 'node:http';
import type { ContractEvent } from '../contract/events.ts';
import { safetyHeaders } from './headers.ts';

/** The pages that listen. Events go to all of them, progress only to the page that called. */
export type Listeners = {
  readonly add: (page: string, response: ServerResponse) => void;
  readonly send: (event: ContractEvent, page?: string) => void;
  readonly close: () => void;
};

export function createListeners(): Listeners {
  const open = new Map<ServerResponse, string>();
  return {
    add: (page, response) => {
      response.writeHead(200, { ...safetyHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' });
      // A comment line, so that the page knows at once that it is connected.
      response.write(':\n\n');
      open.set(response, page);
      response.on('close', () => open.delete(response));
    },
    send: (event, page) => {
      const text = `data: ${JSON.stringify(event)}\n\n`;
      for (const [response, listener] of open) if (page === undefined || page === listener) response.write(text);
    },
    close: () => {
      for (const response of open.keys()) response.end();
    },
  };
}
