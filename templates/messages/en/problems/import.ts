import type * as ja from '../../ja/problems/import.ts';
import { translated } from '../../text.ts';

export const importProblems = translated<typeof ja.importProblems>()({
  missing_start: { why: 'The start is missing. {detail}', fix: 'Ask the worker or look at the original.' },
  missing_end: { why: 'The end is missing. {detail}', fix: 'Ask the worker or look at the original.' },
  no_punch_on_workday: { why: 'A working day without a punch. {detail}', fix: 'Find out whether there was work.' },
  invalid_time: { why: 'This is not a clock time: {detail}', fix: 'Look up the time in the original.' },
  invalid_date: { why: 'This is not a date: {detail}', fix: 'Look up the date in the original.' },
  invalid_amount: { why: 'This is not an amount: {detail}', fix: 'Look up the amount in the original.' },
  negative_amount: {
    why: 'The deduction is a negative amount: {detail}',
    fix: 'See in the original whether it is a refund or a slip of the pen. A refund goes in as a payment.',
  },
  date_out_of_range: {
    why: 'The date lies before the Labor Standards Act came into force (1 September 1947): {detail}',
    fix: 'Check the year.',
  },
  break_overlap: { why: 'Two breaks overlap: {detail}', fix: 'Check the times of the breaks in the original.' },
  overlap: { why: 'The time overlaps that of another row. {detail}', fix: 'Find out which row is right.' },
  break_exceeds_span: {
    why: 'The break is longer than the shift or lies outside it. {detail}',
    fix: 'Look at the original.',
  },
  time_reversed_assumed_next_day: {
    why: 'The end lies before the start and was read as the next day. {detail}',
    fix: 'Check that the next day is right.',
  },
  weekday_mismatch: { why: 'Date and weekday do not agree. {detail}', fix: 'Find out which is right.' },
  break_unknown: { why: 'No break is recorded. {detail}', fix: 'Ask the worker which breaks could be taken.' },
  break_incomplete: { why: 'Only one end of a break is recorded. {detail}', fix: 'Look at the original.' },
  break_total_mismatch: {
    why: 'The total of the breaks does not agree with their times. {detail}',
    fix: 'Look at the original.',
  },
  stated_duration_mismatch: {
    why: 'The stated working time does not agree with the punches. {detail}',
    fix: 'Keep it: the difference may be evidence, for example of rounding down.',
  },
  totals_mismatch: {
    why: 'A stated total does not agree with the rows. {detail}',
    fix: 'Keep it: the difference may be evidence.',
  },
  era_out_of_range: { why: 'The year lies outside its era. {detail}', fix: 'Check the year.' },
  long_span: { why: 'The shift is very long. {detail}', fix: 'Check the times.' },
  duplicate_header: { why: 'Two columns have the same header: {detail}', fix: 'Decide which column counts.' },
  spreadsheet_error_value: { why: 'A spreadsheet error value: {detail}', fix: 'Correct it in the original sheet.' },
  pc_off_after_gate_out: {
    why: 'The computer ran after the worker had left. {detail}',
    fix: 'Find out how long the work lasted.',
  },
  pc_log_missing: { why: 'There is no computer log. {detail}', fix: 'Compare with other records.' },
  formula_like_text: { why: 'Text that looks like a formula: {detail}', fix: 'It was kept as text. Check it.' },
  gross_mismatch: { why: 'The gross pay is not the sum of its lines. {detail}', fix: 'Look at the original.' },
  net_mismatch: { why: 'The net pay is not gross pay less deductions. {detail}', fix: 'Look at the original.' },
  deduction_total_mismatch: {
    why: 'The total of the deductions is not the sum of its lines. {detail}',
    fix: 'Look at the original.',
  },
  subtotal_mismatch: { why: 'A subtotal is not the sum of its lines. {detail}', fix: 'Look at the original.' },
  reduction_sign_assumed: { why: 'Read as a reduction of pay. {detail}', fix: 'Check that it is one.' },
  unmapped_column: { why: 'A column of unknown meaning: {detail}', fix: 'If it matters, correct its header.' },
  pay_month_unknown: {
    why: 'The month of the pay is not known. {detail}',
    fix: 'Check the columns of month and payday.',
  },
  worker_unknown: { why: 'It is not known whose row this is. {detail}', fix: 'Check the column of the employee code.' },
  worker_assumed: {
    why: 'The row does not say whose it is and was read as that of the person above ({detail}).',
    fix: 'Check that it is the same person.',
  },
  ambiguous_duration_notation: {
    why: 'The durations may be decimal or in hours and minutes. {detail}',
    fix: 'Look up the setting of the program that wrote the file.',
  },
  ambiguous_date_order: {
    why: 'The order of month and day cannot be told. {detail}',
    fix: 'Look up the setting of the program that wrote the file.',
  },
  undecodable_bytes: { why: 'Some bytes are not text. {detail}', fix: 'Export the file again.' },
  ragged_row: { why: 'The row has more or fewer cells than the header. {detail}', fix: 'Look at the original.' },
  out_of_period: { why: 'A day outside the period of the title. {detail}', fix: 'Check the date.' },
  unknown_day_label: { why: 'A kind of day of unknown meaning: {detail}', fix: 'Ask what the firm means by it.' },

  'empty-file': { why: 'The file is empty.', fix: 'Export it again.' },
  'not-a-text-file': { why: 'This is not a text file.', fix: 'Export the table as CSV.' },
  'undecodable-file': { why: 'The encoding of the file is not known.', fix: 'Export it as UTF-8 or Shift_JIS.' },
  'broken-csv': { why: 'A quote of the CSV is never closed. {detail}', fix: 'Export the file again.' },
  'header-not-found': {
    why: 'No row names the columns (date, start, end; or payments, deductions).',
    fix: 'Export the file with headers, or name its kind by --kind.',
  },
  'unknown-profile': { why: 'There is no profile "{detail}".', fix: 'Leave out --profile.' },

  'duplicate-file': {
    why: 'A file of the same content is evidence already ({evidence}).',
    fix: 'It need not be imported twice.',
  },
  'duplicate-day': {
    why: 'The case has rows of {date} already.',
    fix: 'Decide which record counts and remove the other.',
  },
  'duplicate-payslip': { why: 'The case has a payslip for {from} to {to} already.', fix: 'Remove one of them.' },
  'not-a-case': { why: 'This is not a case file.', fix: 'Name a file made by mibarai new.' },
  'worker-not-in-case': {
    why: 'The case has no worker "{worker}".',
    fix: 'Give --worker the id of a worker of the case: {workers}',
  },
  'worker-not-in-file': {
    why: 'The file has no such employee code.',
    fix: 'Give --worker-code one of: {workers}',
  },
  'several-workers-in-file': {
    why: 'The file has rows of several people.',
    fix: 'Say by --worker-code whose rows are meant: {workers}',
  },
  'nothing-to-add': { why: 'There is no row to add.', fix: 'Check the period and the employee code.' },
  'presence-log-not-days': {
    why: 'A log of gates or computers is not added as working time.',
    fix: 'Use it to compare with the time record.',
  },
  'label-suggests-leave': {
    why: 'On {date} the label of the employer, "{label}", means leave or absence.',
    fix: 'If it was, write kind into the row.',
  },
  'payment-head-not-known': {
    why: 'It is not known what the payment "{label}" of ¥{yen} is for; it became other and is not credited.',
    fix: 'If you know, correct its head.',
  },
  'pay-period-assumed': { why: 'The pay period was taken from the terms: {from} to {to}.', fix: 'Check the period.' },
  'reduction-as-deduction': {
    why: 'The reduction “{label}” ({yen} yen) among the pay was added as a deduction for lateness or absence.',
    fix: 'Check its reason and its basis.',
  },
  'break-entry': { why: 'The row is a break alone.', fix: 'Put the break into the row of that shift.' },
  'clock-out-of-range': {
    why: 'A clock time lies outside the 48 hours from 00:00 of the date.',
    fix: 'Check the time in the original and write one row for each day.',
  },
  'would-be-refused': {
    why: 'With this row the case could not be computed, so it was not added.',
    fix: 'Check what is wrong with it in the original, correct it and import it again.',
  },
  'outside-employment': {
    why: 'The row lies outside the employment. {detail}',
    fix: 'Check the date or the employment.',
  },
});
