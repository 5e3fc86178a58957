import { EventEmitter } from 'node:events';
import type { Frame, Page } from 'playwright-core';
import { toInside } from './addresses.ts';

type Handler = (event: object, ...args: readonly unknown[]) => unknown;
export type SenderFrame = { readonly url: string; readonly parent: object | null };

/** `ipcMain`, and the wire between it and the preload script in the page. */
export class IpcDouble extends EventEmitter {
  readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }

  /** As if `frame` had asked over `channel`. */
  async invoke(channel: string, args: readonly unknown[], sender: object, senderFrame: SenderFrame): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return await handler({ sender, senderFrame }, ...args);
  }

  async connect(page: Page, preload: string, contents: object): Promise<void> {
    await page.exposeBinding('electronDoubleWire', async ({ frame }, kind: string, channel: string, text: string) => {
      const args = (JSON.parse(text) as readonly unknown[]).map((arg) => arg ?? undefined);
      const from = frameOf(frame);
      if (kind === 'invoke') return JSON.stringify((await this.invoke(channel, args, contents, from)) ?? null);
      this.emit(channel, { sender: contents, senderFrame: from }, ...args);
      return 'null';
    });
    await page.addInitScript(pageSide(preload));
  }
}

const frameOf = (frame: Frame): SenderFrame => {
  const parent = frame.parentFrame();
  return { url: toInside(frame.url()), parent: parent === null ? null : frameOf(parent) };
};

/** Hands an event to the listeners of the preload script. */
export const sendToPage = (page: Page, channel: string, args: readonly unknown[]): Promise<void> =>
  page.evaluate(
    ([name, text]) => (window as unknown as PageWindow).electronDoubleHear?.(name!, text!),
    [channel, JSON.stringify(args)],
  );

type PageWindow = { readonly electronDoubleHear?: (channel: string, text: string) => void };

/**
 * The preload script with the `require` of a sandbox: it knows `electron` and nothing else. Values cross as copies, so that
 * a function or a class instance fails here as there.
 */
const pageSide = (preload: string): string => `(() => {
  if (window !== window.top) return;
  const wire = window.electronDoubleWire;
  delete window.electronDoubleWire;
  const heard = new Map();
  const of = (channel) => heard.get(channel) ?? heard.set(channel, new Set()).get(channel);
  const send = async (kind, channel, args) => JSON.parse(await wire(kind, channel, JSON.stringify(structuredClone(args))));
  Object.defineProperty(window, 'electronDoubleHear', {
    value: (channel, text) => { for (const hear of of(channel)) hear({}, ...JSON.parse(text)); },
  });
  const electron = {
    ipcRenderer: {
      invoke: (channel, ...args) => send('invoke', channel, args),
      send: (channel, ...args) => void send('send', channel, args),
      on: (channel, hear) => of(channel).add(hear),
      off: (channel, hear) => of(channel).delete(hear),
    },
    contextBridge: {
      exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true }),
    },
  };
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('module not found: ' + name);
  };
  const module = { exports: {} };
  ((require, module, exports) => { ${preload}\n })(require, module, module.exports);
})();`;
