import type * as ja from '../../ja/problems/case.ts';
import { translated } from '../../text.ts';

export const caseProblems = translated<typeof ja.caseProblems>()({
  'broken-json': {
    why: 'This is not valid JSON: the syntax breaks at character {column}, "{value}".',
    fix: 'Look for a missing or extra quote, bracket or comma around this place.',
  },
  'json-ends-early': {
    why: 'This is not valid JSON: it ends in the middle.',
    fix: 'Look for a quote or bracket that is not closed, and whether the file was cut off.',
  },
  'duplicate-field': {
    why: 'The field "{value}" stands here twice, so it cannot be told which one is right.',
    fix: 'Remove one of them.',
  },
  'unknown-field': {
    why: 'There is no field of this name here.',
    fix: 'Check the spelling or remove it. The fields are listed in docs/case-file.md.',
  },
  'missing-field': { why: 'A required field is missing.', fix: 'Add this field.' },
  'wrong-type': {
    why: 'The value "{value}" is of the wrong kind ({expected}).',
    fix: 'Write it as in the examples of docs/case-file.md.',
  },
  'unknown-choice': { why: '"{value}" is not one of the choices.', fix: 'Write one of: {choices}' },
  'empty-text': { why: 'This is blank.', fix: 'Write a value.' },
  'out-of-range': {
    why: 'The value "{value}" is out of range (limit {limit}).',
    fix: 'Write a value within the range.',
  },
  'bad-date': { why: '"{value}" is not a date.', fix: 'Write a date that exists, as YYYY-MM-DD.' },
  'bad-clock': {
    why: '"{value}" is not a clock time.',
    fix: 'Write HH:MM. For the next morning add 24 (half past one is 25:30).',
  },
  'clock-over-48-hours': {
    why: 'The clock time "{value}" is past 48:00. A row holds work from 00:00 of its date for at most 48 hours.',
    fix: 'Check the time in the original. If the shift really lasted longer, write one row for each day.',
  },
  'not-money': {
    why: '"{value}" cannot be read as an amount.',
    fix: 'Write yen in digits alone, such as "180000" (no separators, no sign for yen).',
  },
  'not-decimal': { why: '"{value}" cannot be read as a number.', fix: 'Write a number from 0 up, such as "1.30".' },
  'not-supported-yet': {
    why: 'This form ({value}) is not supported yet.',
    fix: 'Remove this field to compute the rest, and look at this part separately.',
  },
  'as-of-missing': {
    why: 'The day to which interest runs and at which prescription is judged (asOf) is missing.',
    fix: 'Write "asOf" in the case file or give --as-of.',
  },
  'unknown-policy': {
    why: 'There is no policy switch "{value}".',
    fix: 'Check the spelling. The switches are listed in docs/case-file.md.',
  },
  'unknown-policy-value': { why: '"{value}" is not a value of this policy switch.', fix: 'Choose one of: {choices}' },

  'range-reversed': { why: 'The end ({to}) lies before the beginning ({from}).', fix: 'Check the dates.' },
  'unknown-prefecture': {
    why: 'There is no prefecture with the code "{value}".',
    fix: 'Write the two digits, 01 to 47, of the prefecture of the workplace (Tokyo is 13).',
  },
  'terms-overlap': {
    why: 'The contract terms from {from} overlap those from {other} to {to}.',
    fix: 'End the earlier terms on the day before the later ones begin.',
  },
  'terms-gap': {
    why: 'There are no contract terms from {from} to {to}.',
    fix: 'Every day of the employment must lie between the from and to of some terms.',
  },
  'fixed-overtime-without-covers': {
    why: 'It is not said what the fixed overtime pay "{name}" pays for.',
    fix: 'Write those of overtime, night, statutory-holiday that apply into covers.',
  },
  'negative-yen': {
    why: 'The amount "{value}" is negative.',
    fix: 'Write a positive amount. What was taken from the wage, also for absence, stands in deductions as a positive amount.',
  },
  'duplicate-weekday': { why: 'The weekday {weekday} stands here twice.', fix: 'Remove one of them.' },
  'scheduled-minutes-missing': {
    why: 'The scheduled working time of {weekday} is missing.',
    fix: 'Write minutes into minutesPerDay, or start and end (and breaks).',
  },
  'scheduled-span-impossible': {
    why: 'The scheduled working time of {weekday} comes to {minutes} minutes.',
    fix: 'Check start, end and breaks.',
  },
  'scheduled-day-of-nought': {
    why: 'The scheduled working time of {weekday} is 0 minutes: there is nothing to divide the pay by.',
    fix: 'Check the scheduled time. A weekday without work does not belong into weekdays.',
  },
  'weekly-pay-without-weekdays': {
    why: 'There is pay by the week, but no weekday is scheduled.',
    fix: 'Write the working weekdays into weekdays.',
  },
  'date-out-of-range': {
    why: 'The date "{value}" lies before the Labor Standards Act came into force (1 September 1947).',
    fix: 'Check the year.',
  },
  'premium-rate-form': {
    why: 'The contract premium rate is written in the wrong form.',
    fix: 'Write overtime and holiday rates as multipliers such as "1.30", the night rate as an addition such as "0.30".',
  },
  'break-reversed': { why: 'A break does not end after it begins.', fix: 'Check the times of the breaks.' },
  'breaks-overlap': { why: 'Two breaks overlap.', fix: 'Check the times of the breaks.' },
  'breaks-disagree': {
    why: 'The breaks add up to {breaks} minutes, breakMinutes says {breakMinutes}.',
    fix: 'Check the original and keep only what is right.',
  },
  'break-outside-shift': {
    why: 'A break lies outside the shift ({start}-{end}).',
    fix: 'Check the times of shift and break. For the next morning add 24.',
  },
  'break-longer-than-shift': {
    why: 'The break ({breakMinutes} minutes) is longer than the shift ({start}-{end}).',
    fix: 'Check shift and break.',
  },
  'end-before-start': {
    why: 'The end {end} is not after the start {start}.',
    fix: 'If the shift ended on the next day, add 24 to the end (half past one is 25:30).',
  },
  'work-and-clock': {
    why: 'Both work and start, end or breaks are written.',
    fix: 'Write one of them. work holds the time really worked, without breaks.',
  },
  'rows-disagree': {
    why: 'The rows of one date ({date}) disagree: {other} and {value}.',
    fix: 'Rows of one date are one day. Correct one of them.',
  },
  'overlapping-minutes': {
    why: '{from}-{to} of {date} overlaps {other}.',
    fix: 'Check both rows in the original and leave the time in one of them.',
  },
  'day-outside-employment': {
    why: '{date} lies outside the employment ({start} to {end}).',
    fix: 'Check the date of the row, or start and end of employment.',
  },
  'unknown-deduction-kind': {
    why: 'There is no kind of deduction "{value}".',
    fix: 'Write a kind of the table of deductions in docs/law; unlabelled where it is not known.',
  },
  'sanctions-differ': {
    why: 'The pay cuts add up to {sum} yen, the deduction is {value} yen.',
    fix: 'Check each amount and the sum in the notices of the pay cuts and on the payslip.',
  },
  'month-twice': { why: 'A standard remuneration from {month} stands here twice.', fix: 'Keep the right one.' },
  'event-twice': { why: 'An average wage for {date} stands here twice.', fix: 'Keep the right one.' },
  'no-grade': {
    why: 'The standard remuneration "{value}" is no amount of the table of grades. It is computed with as it is.',
    fix: 'Check the amount in the notice of the standard remuneration.',
  },
  'leaving-disagrees': {
    why: 'The day of retirement or dismissal, {date}, differs from employment.end ({end}).',
    fix: 'Write the day of leaving alike in both places.',
  },
  'duplicate-event': { why: '"{value}" stands here twice.', fix: 'Keep the right one.' },
  'case-without-workers': { why: 'The case has no worker.', fix: 'Write the worker into workers.' },
  'duplicate-worker-id': { why: 'The worker id "{worker}" is used twice.', fix: 'Choose another id.' },
  'duplicate-evidence-id': { why: 'The evidence id "{evidence}" is used twice.', fix: 'Choose another id.' },
  'unknown-evidence': {
    why: 'The source "{value}" is not listed in evidence. The figures do not depend on it.',
    fix: 'Add it to evidence or check the spelling.',
  },
  'payslip-without-period': {
    why: 'The period of the payslip ({from} to {to}) fits none of the pay periods that the terms give.',
    fix: 'Check period and payday of the payslip, closing day and payday of the terms.',
  },
  'piece-over-two-periods': {
    why: 'The piece pay from {from} to {to} lies in two pay periods.',
    fix: 'Enter it for each pay period by itself.',
  },
  'payday-before-act': {
    why: 'The payday {date} is before the Labour Standards Act (1 September 1947), so its prescription is not known.',
    fix: 'Check the year of the payday.',
  },
  'named-period-unknown': {
    why: 'No pay period lies within the named dates {from} to {to}.',
    fix: 'Write the first and the last day of a pay period.',
  },
  'payment-without-yen': {
    why: 'A part payment has no amount.',
    fix: 'Write what was paid. If that is not known, record an acknowledgment instead.',
  },
  'periods-not-here': {
    why: 'Only a part payment or an acknowledgment can name pay periods.',
    fix: 'Check the kind of the event, or remove the periods.',
  },
  'exception-not-here': {
    why: 'Only a dismissal can have an exception from notice.',
    fix: 'Check the kind of the event, or remove the exception.',
  },
  'heirs-without-death': {
    why: 'There are heirs, but no event says that the worker died.',
    fix: 'Add the day of death to the events.',
  },
  'shares-not-whole': {
    why: 'The shares of the heirs add up to {total}, not to 1.',
    fix: 'Write the share of every heir, such as "1/2", so that together they are 1.',
  },
  'not-a-share': { why: '"{value}" cannot be read as a share.', fix: 'Write a fraction, such as "1/2".' },
  'law-not-known': {
    why: 'The law data has no figure for {date} ({key}).',
    fix: 'Check the date. No figure is guessed; docs/law tells the range.',
  },
});
