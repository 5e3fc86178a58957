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
  readonly actualCost: Yen | null;
  readonly occupants: number | null;
  /** Written agreement of 労働基準法24条1項 that covers this line: true, false, or null where not known (then the worker's `article24` decides). */
  readonly agreement: boolean | null;
  /** The user's own finding on a line that the rules cannot judge; null: not said. */
  readonly lawful: boolean | null;
};

/** 出来高払制の賃金: pay earned and hours worked under it. 労働基準法施行規則19条1項6号. */
export type PiecePay = {
  readonly name: string;
  readonly from: WorkDate;
  readonly to: WorkDate;
  readonly yen: Yen;
  readonly hours: Ratio;
};
