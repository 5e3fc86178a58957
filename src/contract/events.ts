import type { Problem } from '../core/base/problem.ts';

/** Commands of the menu of the desktop app to the page. */
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

/** Events sent to the pages. `job` is the number with which the page sent a long call. */
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
  /** The automatic backup failed; work can go on. */
  | { readonly kind: 'backup-failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'menu'; readonly command: MenuCommand }
  /** A file opened from outside, base64. Sent once; a locked page keeps it until it is unlocked. */
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: string };
