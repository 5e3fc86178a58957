import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Page } from 'playwright-core';
import { toOutside } from './addresses.ts';
import type { AppDouble } from './app.ts';
import { ContentsDouble } from './contents.ts';
import { emitPreventable } from './events.ts';
import type { SessionDouble } from './session.ts';
import { strict, type Warnings } from './strict.ts';

/** One window: a page of the browser, with the life of a `BrowserWindow`. */
export class WindowDouble extends EventEmitter {
  readonly webContents: ContentsDouble;
  readonly calls: string[] = [];
  isShown = false;
  readonly options: BrowserWindowConstructorOptions;
  readonly page: Page;
  private readonly app: AppDouble;
  private minimized = false;
  private maximized = false;
  private destroyed = false;

  constructor(
    options: BrowserWindowConstructorOptions,
    page: Page,
    app: AppDouble,
    session: SessionDouble,
    warnings: Warnings,
  ) {
    super();
    this.options = options;
    this.page = page;
    this.app = app;
    const contents = new ContentsDouble(page, session, options.webPreferences?.preload);
    this.webContents = strict('webContents', contents, warnings);
    app.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
    page.on('close', () => this.destroy());
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') return void dialog.dismiss();
      const leave = emitPreventable(contents, 'will-prevent-unload');
      if (!leave) app.windowStays();
      void (leave ? dialog.accept() : dialog.dismiss());
    });
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.connected;
    await this.page.goto(toOutside(address));
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }
  show(): void {
    this.isShown = true;
  }
  focus(): void {
    this.calls.push('focus');
  }
  restore(): void {
    this.minimized = false;
  }
  maximize(): void {
    this.maximized = true;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  getNormalBounds(): Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }
  close(): void {
    if (this.destroyed) return;
    if (emitPreventable(this, 'close')) this.app.windowStays();
    else void this.page.close({ runBeforeUnload: true });
  }
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.webContents.destroyed = true;
    this.emit('closed');
    this.app.windowClosed(this);
  }

  /** For tests: as if the person had made it small. */
  minimize(): void {
    this.minimized = true;
  }
}
