import { expect, test } from 'vitest';
import { expectedOf, printed, read, sampleBytes } from './read.ts';

const samples = [
  ['kot-daily-cp932', 'a King of Time export in CP932 with dotted base-60 durations and night shifts'],
  ['freee-daily-utf8bom', 'a freee export with a byte order mark, split shifts and an impossible time'],
  ['payslip-wide-cp932', 'a wide list of payslips with a subtotal column and a net that does not add up'],
  ['jobcan-cp932', 'a Jobcan export with punched and rounded columns'],
  ['homemade-era-fullwidth', 'a home-made sheet with era dates, full width and three notations of time'],
  ['clockify-detailed', 'a Clockify report with months first, AM and PM and rows for breaks'],
  ['pclog-utf8bom', 'a log of gate and computer, which is presence and not punches'],
] as const;

// The expected files were written by an independent reader in another language.
test.each(samples)('%s: reads %s as the independent reader did', (name) => {
  expect(printed(read(sampleBytes(name)))).toEqual(expectedOf(name));
});
