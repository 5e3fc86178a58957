import type { Ratio } from '../base/ratio.ts';
import type { WorkDate } from '../base/work-date.ts';
import type { Yen } from '../base/yen.ts';
import type { PaymentHead } from '../rows/payment-heads.ts';

/** 賃金支払明細, one payslip. */
export type Payslip = {
  readonly period: { readonly from: WorkDate; readonly to: WorkDate };
  readonly payday: WorkDate | null;
  readonly paidOn: WorkDate | null;
  readonly payments: readonly Payment[];
  readonly deductions: readonly Deduction[];
};

export type Payment = { readonly name: string; readonly yen: Yen; readonly head: PaymentHead };

/** 控除, one deduction line. `kind` is an id of the deduction table (core/law). */
export type Deduction = {
  readonly name: string;
  readonly yen: Yen;
  readonly kind: string;
  /** 実費: what the whole unit costs (a month's rent of the flat) where `occupants` is stated, else one person's part. */
  readonly actualCost: Yen | null;
  /** How many share the cost, 1 or more. */
  readonly occupants: number | null;
  /** Written agreement of 労働基準法24条1項 that covers this line: true, false, or null where not known (then the worker's `article24` decides). */
  readonly agreement: boolean | null;
  /** The user's own finding on a line that the rules cannot judge; null: not said. */
  readonly lawful: boolean | null;
  /** 減給の制裁: the cases that a disciplinary fine is made of; they add up to the line. Empty: not said. */
  readonly sanctions: readonly Sanction[];
};

/** 減給1件, one case with the day on which the sanction reached the worker. 労働基準法91条. */
export type Sanction = { readonly date: WorkDate; readonly yen: Yen };

/** 出来高払制の賃金: pay earned and hours worked under it. 労働基準法施行規則19条1項6号. */
export type PiecePay = {
  readonly name: string;
  readonly from: WorkDate;
  readonly to: WorkDate;
  readonly yen: Yen;
  readonly hours: Ratio;
};
