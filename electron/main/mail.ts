import type { WebContents } from 'electron';
import type { ContractEvent } from '../../src/contract/events.ts';
import { channels } from '../channels.ts';

/** What the page is told. A file that was opened waits until the page listens; other events reach a page that does. */
export type Mail = {
  readonly tell: (event: ContractEvent) => void;
  readonly listens: (contents: WebContents) => void;
  /** The page is gone or loads anew. */
  readonly silent: () => void;
};

export function createMail(): Mail {
  let page: WebContents | null = null;
  let waiting: readonly ContractEvent[] = [];
  const tell = (event: ContractEvent): void => {
    if (page !== null && !page.isDestroyed()) page.send(channels.event, event);
    else if (event.kind === 'file') waiting = [...waiting, event];
  };
  return {
    tell,
    listens: (contents) => {
      page = contents;
      const kept = waiting;
      waiting = [];
      kept.forEach(tell);
    },
    silent: () => {
      page = null;
    },
  };
}
