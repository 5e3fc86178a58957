import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { emitPreventable } from './events.ts';
import type { DoubleOptions } from './options.ts';
import type { WindowDouble } from './window.ts';

/** `app`: starting, quitting, switches, paths. Nothing ends the process; `ended` tells that the program did. */
export class AppDouble extends EventEmitter {
  readonly switches = new Map<string, string>();
  readonly done: string[] = [];
  readonly ended: Promise<number>;
  readonly windows: WindowDouble[] = [];
  readonly isPackaged: boolean;
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => void this.switches.set(name, value),
    hasSwitch: (name: string): boolean => this.switches.has(name),
    getSwitchValue: (name: string): string => this.switches.get(name) ?? '',
  };
  private readonly paths: Map<string, string>;
  private readonly ready: Promise<void>;
  private isItReady = false;
  private quitting = false;
  private readonly isFirst: boolean;
  private becomeReady: () => void = () => undefined;
  private end: (code: number) => void = () => undefined;

  constructor(options: DoubleOptions) {
    super();
    this.isPackaged = options.packaged ?? true;
    this.isFirst = options.first ?? true;
    for (const [name, value] of Object.entries(options.switches ?? {})) this.switches.set(name, value);
    this.paths = new Map([
      ['appData', options.userData],
      ['userData', join(options.userData, 'mibarai')],
      ['documents', join(options.userData, 'documents')],
    ]);
    this.ended = new Promise((resolve) => {
      this.end = (code) => {
        this.emit('quit', {}, code);
        resolve(code);
      };
    });
    this.ready = new Promise((resolve) => {
      this.becomeReady = resolve;
    });
  }

  /** As the real one: not before the main file has ended, so a main file that waits for it waits for ever. */
  mainFileHasEnded(): void {
    this.isItReady = true;
    this.done.push('ready');
    this.emit('ready');
    this.becomeReady();
  }

  isReady(): boolean {
    return this.isItReady;
  }
  whenReady(): Promise<void> {
    return this.ready;
  }
  enableSandbox(): void {
    this.done.push('enableSandbox');
  }
  setName(name: string): void {
    this.done.push(`setName ${name}`);
  }
  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }
  getPath(name: string): string {
    const path = this.paths.get(name);
    if (path === undefined) throw new Error(`the double has no path ${name}`);
    return path;
  }
  requestSingleInstanceLock(): boolean {
    return this.isFirst;
  }
  relaunch(): void {
    this.done.push('relaunch');
  }
  exit(code = 0): void {
    for (const window of [...this.windows]) window.destroy();
    this.end(code);
  }
  quit(): void {
    if (emitPreventable(this, 'before-quit')) return;
    this.quitting = true;
    if (this.windows.length === 0) this.leave();
    else for (const window of [...this.windows]) window.close();
  }

  /** The double of a window says that it is closed, or that it stays. */
  windowClosed(window: WindowDouble): void {
    this.windows.splice(this.windows.indexOf(window), 1);
    if (this.windows.length > 0) return;
    if (this.quitting) this.leave();
    else this.emit('window-all-closed');
  }
  windowStays(): void {
    this.quitting = false;
  }
  private leave(): void {
    if (!emitPreventable(this, 'will-quit')) this.end(0);
  }
}
