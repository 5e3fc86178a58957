import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import { inside, toOutside } from './addresses.ts';
import { emitPreventable } from './events.ts';
import { sendToPage } from './ipc.ts';
import type { SessionDouble } from './session.ts';

type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

/** `webContents`: the page as the program sees it. */
export class ContentsDouble extends EventEmitter {
  readonly id = 1;
  /** Binding and preload stand before the first address is loaded. */
  connected: Promise<void> = Promise.resolve();
  destroyed = false;
  readonly printed: object[] = [];
  readonly calls: string[] = [];
  readonly preload: string;
  openHandler: OpenHandler | null = null;
  readonly page: Page;

  constructor(page: Page, session: SessionDouble, preload: string | undefined) {
    super();
    this.page = page;
    this.preload = readFileSync(preload ?? '', 'utf8');
    session.mayNavigate = (request, url) => this.mayNavigate(request, url);
  }

  /** The first address is the program's own; from then on the page asks. */
  private mayNavigate(request: Request, url: string): boolean {
    const isMainFrame = request.frame() === this.page.mainFrame();
    const details = { url, isMainFrame, isSameDocument: false };
    const isProgram = this.page.url() === 'about:blank' && url.startsWith(inside);
    const prevented =
      !isProgram &&
      (emitPreventable(this, 'will-frame-navigate', details) ||
        (isMainFrame && emitPreventable(this, 'will-navigate', details)));
    if (!prevented) this.emit('did-start-navigation', details);
    return !prevented;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }
  isLoadingMainFrame(): boolean {
    return this.page.url() === 'about:blank';
  }
  send(channel: string, ...args: readonly unknown[]): void {
    sendToPage(this.page, channel, args).catch(() => undefined);
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.calls.push(`setWebRTCIPHandlingPolicy ${policy}`);
  }
  print(options: object): void {
    this.printed.push(options);
  }
  reload(): void {
    this.calls.push('reload');
    void this.page.goto(toOutside(inside)).then(() => this.emit('did-finish-load'));
  }
  forcefullyCrashRenderer(): void {
    this.calls.push('forcefullyCrashRenderer');
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
  }
  executeJavaScript(script: string): Promise<unknown> {
    return this.page.evaluate(script);
  }
}
