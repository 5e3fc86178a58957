import { EventEmitter } from 'node:events';
import type { BrowserContext, Request, Route } from 'playwright-core';
import { inside, toInside } from './addresses.ts';
import type { Warnings } from './strict.ts';

type Handler = (...args: never[]) => unknown;

/** `session` and `protocol`: handlers are kept to be asked by tests, requests go through them as through Electron. */
export class SessionDouble extends EventEmitter {
  /** Handlers by the name of the method that set them. */
  readonly handlers = new Map<string, Handler>();
  readonly schemes: { readonly scheme: string; readonly privileges: object; readonly beforeReady: boolean }[] = [];
  readonly calls: string[] = [];
  /** Asked before a page or frame goes to another address; set by the double of the window. */
  mayNavigate: (request: Request, url: string) => boolean = () => true;
  /** Every request of any page, and what became of it. */
  readonly requests: { readonly url: string; readonly outcome: 'served' | 'refused' | 'left the machine' }[] = [];
  readonly webRequest = { onBeforeRequest: this.keep('onBeforeRequest') };
  readonly protocol = {
    handle: (scheme: string, handler: Handler) => void this.handlers.set(`protocol ${scheme}`, handler),
  };

  readonly setPermissionRequestHandler = this.keep('setPermissionRequestHandler');
  readonly setPermissionCheckHandler = this.keep('setPermissionCheckHandler');
  readonly setDevicePermissionHandler = this.keep('setDevicePermissionHandler');
  readonly setBluetoothPairingHandler = this.keep('setBluetoothPairingHandler');
  readonly setDisplayMediaRequestHandler = this.keep('setDisplayMediaRequestHandler');
  readonly setCertificateVerifyProc = this.keep('setCertificateVerifyProc');

  setSpellCheckerEnabled(on: boolean): void {
    this.calls.push(`setSpellCheckerEnabled ${String(on)}`);
  }
  setProxy(config: object): Promise<void> {
    this.calls.push(`setProxy ${JSON.stringify(config)}`);
    return Promise.resolve();
  }

  private keep(name: string): (handler: Handler) => void {
    return (handler) => void this.handlers.set(name, handler);
  }

  /** Answers of handlers that speak through a callback. */
  ask(name: string, ...before: readonly unknown[]): Promise<unknown> {
    const handler = this.handlers.get(name) as ((...args: unknown[]) => unknown) | undefined;
    if (handler === undefined) throw new Error(`no handler: ${name}`);
    return new Promise((resolve) => handler(...before, resolve));
  }

  /** What the protocol handler gives for an address. */
  async fetch(url: string, method = 'GET'): Promise<Response> {
    const handler = this.handlers.get('protocol app') as ((request: object) => Promise<Response>) | undefined;
    if (handler === undefined) throw new Error('no protocol handler');
    return handler({ url, method });
  }

  async connect(context: BrowserContext, warnings: Warnings): Promise<void> {
    await context.route('**/*', async (route) => {
      try {
        await this.carry(route);
      } catch (fault) {
        if (!String(fault).includes('closed')) warnings.push(`request failed: ${String(fault)}`);
      }
    });
  }

  private async carry(route: Route): Promise<void> {
    const url = toInside(route.request().url());
    const method = route.request().method();
    if (route.request().isNavigationRequest() && !this.mayNavigate(route.request(), url)) return route.abort('aborted');
    const { cancel = false } = (await this.ask('onBeforeRequest', { url, method })) as { readonly cancel?: boolean };
    const served = !cancel && url.startsWith(inside);
    this.requests.push({ url, outcome: cancel ? 'refused' : served ? 'served' : 'left the machine' });
    if (!served) return route.abort('blockedbyclient');
    const response = await this.fetch(url, method);
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }
}
