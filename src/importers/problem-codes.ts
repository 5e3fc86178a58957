/**
 * Every code that an import can report, in one list, so that the catalogues can be checked against it.
 * Codes about rows of a file are in snake_case; codes about adding a report to a case in kebab-case.
 */
export const rowProblemCodes = [
  'missing_start',
  'missing_end',
  'no_punch_on_workday',
  'invalid_time',
  'invalid_date',
  'invalid_amount',
  'negative_amount',
  'date_out_of_range',
  'overlap',
  'break_exceeds_span',
  'break_overlap',
  'time_reversed_assumed_next_day',
  'weekday_mismatch',
  'break_unknown',
  'break_incomplete',
  'break_total_mismatch',
  'stated_duration_mismatch',
  'totals_mismatch',
  'era_out_of_range',
  'long_span',
  'duplicate_header',
  'spreadsheet_error_value',
  'pc_off_after_gate_out',
  'pc_log_missing',
  'formula_like_text',
  'gross_mismatch',
  'net_mismatch',
  'deduction_total_mismatch',
  'subtotal_mismatch',
  'reduction_sign_assumed',
  'unmapped_column',
  'pay_month_unknown',
  'worker_unknown',
  'worker_assumed',
  'ambiguous_duration_notation',
  'ambiguous_date_order',
  'undecodable_bytes',
  'ragged_row',
  'out_of_period',
  'unknown_day_label',
] as const;
export type RowProblemCode = (typeof rowProblemCodes)[number];

export const fileProblemCodes = [
  'empty-file',
  'not-a-text-file',
  'undecodable-file',
  'broken-csv',
  'header-not-found',
  'unknown-profile',
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

export const caseProblemCodes = [
  'duplicate-file',
  'duplicate-evidence-id',
  'duplicate-day',
  'duplicate-payslip',
  'not-a-case',
  'worker-not-in-case',
  'worker-not-in-file',
  'several-workers-in-file',
  'nothing-to-add',
  'presence-log-not-days',
  'label-suggests-leave',
  'payment-head-not-known',
  'pay-period-assumed',
  'reduction-as-deduction',
] as const;
export type CaseProblemCode = (typeof caseProblemCodes)[number];

/** Why a row stands in `leftOut` though the file tells it plainly; besides these, the codes of the row's own errors. */
export const leftOutCodes = [
  'break-entry',
  'clock-out-of-range',
  'outside-employment',
  'pay_month_unknown',
  'would-be-refused',
] as const;
export type LeftOutCode = (typeof leftOutCodes)[number];
