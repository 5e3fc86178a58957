import type { WebContents } from 'electron';
import type { ContractEvent } from '../../src/contract/events.ts';
import { channels } from '../channels.ts';

/** Sends events to the page. A file that was opened waits until the page listens; other events are dropped until then. */
export type PageEvents = {
  readonly tell: (event: ContractEvent) => void;
  readonly attach: (contents: WebContents) => void;
  /** The page has crashed or is loading again. */
  readonly detach: () => void;
};

export function createPageEvents(): PageEvents {
  let page: WebContents | null = null;
  let waiting: readonly ContractEvent[] = [];
  const tell = (event: ContractEvent): void => {
    if (page !== null && !page.isDestroyed()) page.send(channels.event, event);
    else if (event.kind === 'file') waiting = [...waiting, event];
  };
  return {
    tell,
    attach: (contents) => {
      page = contents;
      const kept = waiting;
      waiting = [];
      kept.forEach(tell);
    },
    detach: () => {
      page = null;
    },
  };
}
