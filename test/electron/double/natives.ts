import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions, MessageBoxOptions } from 'electron';
import type { DoubleOptions } from './options.ts';
import type { Warnings } from './strict.ts';

/** Native dialogs: shown to the test's answers; one that nobody answers is a warning, and is closed. */
export class DialogDouble {
  readonly shown: MessageBoxOptions[] = [];
  private readonly answers: DoubleOptions['answers'];
  private readonly warnings: Warnings;

  constructor(answers: DoubleOptions['answers'], warnings: Warnings) {
    this.answers = answers;
    this.warnings = warnings;
  }

  private answer(args: readonly unknown[]): number {
    const box = args.at(-1) as MessageBoxOptions;
    this.shown.push(box);
    if (this.answers === undefined) this.warnings.push(`no answer to the dialog: ${box.message}`);
    return this.answers?.(box) ?? box.cancelId ?? 0;
  }
  showMessageBox(...args: readonly unknown[]): Promise<{ readonly response: number }> {
    return Promise.resolve({ response: this.answer(args) });
  }
  showMessageBoxSync(...args: readonly unknown[]): number {
    return this.answer(args);
  }
}

export type MenuDouble = { readonly items: readonly MenuItemConstructorOptions[]; readonly popup: () => void };

/** `Menu`: templates are kept as they were given. */
export class MenusDouble {
  bar: MenuDouble | null = null;
  readonly popped: MenuDouble[] = [];

  buildFromTemplate(items: readonly MenuItemConstructorOptions[]): MenuDouble {
    const menu = { items, popup: () => void this.popped.push(menu) };
    return menu;
  }
  setApplicationMenu(menu: MenuDouble | null): void {
    this.bar = menu;
  }

  all(items: readonly MenuItemConstructorOptions[] = this.bar?.items ?? []): readonly MenuItemConstructorOptions[] {
    return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? this.all(item.submenu) : [])]);
  }
  item(id: string): MenuItemConstructorOptions {
    const found = this.all().find((item) => item.id === id);
    if (found === undefined) throw new Error(`no menu item ${id}`);
    return found;
  }
  click(id: string, checked = true): void {
    this.item(id).click?.({ checked } as never, undefined, {});
  }
}

const mark = 'kept by the double:';

/** A key store that a test can look through, asynchronous calls alone: the others are about to go. */
export class SafeStorageDouble {
  lost = false;
  private readonly kind: NonNullable<DoubleOptions['keyStore']>;

  constructor(kind: NonNullable<DoubleOptions['keyStore']>) {
    this.kind = kind;
  }

  isAsyncEncryptionAvailable(): Promise<boolean> {
    return Promise.resolve(this.kind !== 'none');
  }
  getSelectedStorageBackend(): string {
    return this.kind === 'none' ? 'unknown' : this.kind;
  }
  encryptStringAsync(text: string): Promise<Buffer> {
    return Promise.resolve(Buffer.from(`${mark}${Buffer.from(text).toString('hex')}`));
  }
  decryptStringAsync(sealed: Buffer): Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }> {
    const text = sealed.toString();
    if (this.lost || !text.startsWith(mark)) return Promise.reject(new Error('decryption failed'));
    return Promise.resolve({ result: Buffer.from(text.slice(mark.length), 'hex').toString(), shouldReEncrypt: false });
  }
}

export class PowerDouble extends EventEmitter {}
