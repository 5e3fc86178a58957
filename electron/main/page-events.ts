import type { WebContents } from 'electron';
import type { ContractEvent } from '../../src/contract/events.ts';
import { channels } from '../channels.ts';

/** Sends events to the page. A file that was opened waits until the page listens; other events are dropped until then. */
export type PageEvents = {
  readonly send: (event: ContractEvent) => void;
  readonly attach: (contents: WebContents) => void;
  /** The page has crashed or is loading again. */
  readonly detach: () => void;
};

export function createPageEvents(): PageEvents {
  let page: WebContents | null = null;
  let waiting: readonly ContractEvent[] = [];
  const send = (event: ContractEvent): void => {
    if (page !== null && !page.isDestroyed()) page.send(channels.event, event);
    else if (event.kind === 'file') waiting = [...waiting, event];
  };
  return {
    send,
    attach: (contents) => {
      page = contents;
      const kept = waiting;
      waiting = [];
      kept.forEach(send);
    },
    detach: () => {
      page = null;
    },
  };
}
