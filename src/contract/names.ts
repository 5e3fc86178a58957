/** Entries that the desk itself writes into the history, with their data; texts are `history.<code>` in the catalogues. */
export const deskActions = {
  'case-create': [],
  'case-example': [],
  'case-import': ['file'],
  'import-days': ['file', 'count', 'worker'],
  'import-payslips': ['file', 'count', 'worker'],
  'evidence-add': ['file'],
  'packet-issue': ['count'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Actions = typeof deskActions;
export type DeskAction = {
  readonly [C in keyof Actions]: { readonly code: C; readonly data: { readonly [K in Actions[C][number]]: string } };
}[keyof Actions];

/** Names of the desk's long work for progress; texts are `progress.<what>`. Printer and backups have their own. */
export const deskWork = ['compute', 'scenarios', 'search'] as const;
export type DeskWork = (typeof deskWork)[number];
