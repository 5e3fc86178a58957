import type { Problem } from '../core/base/problem.ts';

/** What the menu of the desktop app asks of the page. */
export type MenuCommand =
  | 'new-case'
  | 'open-case-file'
  | 'import'
  | 'lock'
  | 'undo'
  | 'redo'
  | 'search'
  | 'settings'
  | 'appearance-system'
  | 'appearance-light'
  | 'appearance-dark'
  | 'guide'
  | 'about';

/** What the other side hears without asking. `job` is the number that a long call was sent with. */
export type ContractEvent =
  | {
      readonly kind: 'progress';
      readonly job: number;
      readonly what: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'case-changed'; readonly caseId: string; readonly revision: number }
  | { readonly kind: 'cases-changed' }
  | { readonly kind: 'locked' }
  /** The backup that is made by itself could not be made; the work goes on. */
  | { readonly kind: 'backup-failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'menu'; readonly command: MenuCommand }
  /** A file that the person opened from outside, base64. It comes once; a page that is locked keeps it until it is not. */
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: string };
