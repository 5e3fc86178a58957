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
  | { readonly kind: 'locked' };
