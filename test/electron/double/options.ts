import type { InterfaceCode } from '../../../templates/messages/codes.ts';
import type { MessageBoxOptions } from 'electron';

export type DoubleOptions = {
  /** Where the system keeps data of programs; what the page stores lies in it too, so that a restart finds what was there. */
  readonly userData: string;
  readonly language?: InterfaceCode;
  /** The folder that holds `out/`. */
  readonly program?: string;
  /** What the person answers in native dialogs: the number of the button. */
  readonly answers?: (box: MessageBoxOptions) => number;
  /** Where a saved file goes; null: the person gives the dialog up. */
  readonly saveTo?: (suggested: string) => string | null;
  readonly args?: readonly string[];
  readonly packaged?: boolean;
  /** Whether no other copy of the program runs. */
  readonly first?: boolean;
  readonly switches?: Readonly<Record<string, string>>;
  readonly displays?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** What the system keeps secrets in. */
  readonly keyStore?: 'none' | 'basic_text' | 'gnome_libsecret';
  readonly viewport?: { readonly width: number; readonly height: number };
};
