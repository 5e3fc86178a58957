import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { lawCheckIsStale, lawStamp } from '../../src/core/law/stamp.ts';
import { canonicalLawText } from '../../src/core/law/tables.ts';

test('the stamp names the very law data that is in the program', () => {
  const sha256 = createHash('sha256').update(canonicalLawText(), 'utf8').digest('hex');
  expect(
    lawStamp.sha256,
    `The law data changed. In src/core/law/stamp.ts set sha256 to ${sha256} and raise the version.`,
  ).toBe(sha256);
});

test('the version begins with the day on which the law was checked', () => {
  expect(lawStamp.checkedOn).toBe('2026-11-22');
  expect(lawStamp.version).toMatch(/^2026-11-22\.\d+$/);
});

test('the check of the law is good for one year', () => {
  expect(lawCheckIsStale(workDate('2026-11-22'))).toBe(false);
  expect(lawCheckIsStale(workDate('2027-11-22'))).toBe(false);
  expect(lawCheckIsStale(workDate('2027-11-23'))).toBe(true);
});
