/** Compiled, never run: each line marked must not compile. */
import { minutes } from '../../src/core/base/minutes.ts';
import { ratio } from '../../src/core/base/ratio.ts';
import { addYen, yen, type Yen } from '../../src/core/base/yen.ts';
import { finding } from '../../src/core/rows/findings.ts';
import { undecided } from '../../src/core/rows/undecided.ts';
import type { WorkDate } from '../../src/core/base/work-date.ts';

const a = yen(100);
const b = yen(200);
const m = minutes(60);

addYen(a, b);
// @ts-expect-error yen + yen: use addYen
export const sum: unknown = a + b;
// @ts-expect-error yen * number
export const product: unknown = a * 2;
// @ts-expect-error yen < yen: use compareYen
export const less = a < b;
// @ts-expect-error yen and minutes do not mix
addYen(a, m);
// @ts-expect-error a plain number is not yen
addYen(a, 100);
// @ts-expect-error a ratio is not yen before the legal rounding
addYen(a, ratio(1, 3));
// @ts-expect-error minutes are not made of any number without the check for whole minutes
export const half: typeof m = 0.5;
// @ts-expect-error a string is not a date before it was checked
export const date: WorkDate = '2024-02-30';
// @ts-expect-error ratio + ratio
export const ratios: unknown = ratio(1) + ratio(2);
export const fine: Yen = a;

finding('more-paid-than-due', { data: { period: '', name: '', yen: '' } });
// @ts-expect-error a misspelt name of a value
finding('more-paid-than-due', { data: { period: '', nmae: '', yen: '' } });
// @ts-expect-error a value that the sentence needs is missing
finding('more-paid-than-due', { data: { period: '' } });
// @ts-expect-error the law of this row is not fixed: it must be given
finding('deduction-unlawful', { data: { period: '', name: '', yen: '' } });
// @ts-expect-error two severities are possible: one must be given
finding('fixed-overtime-hours', { data: { name: '', hours: '', line: '' } });
// @ts-expect-error a code without a row
undecided('never-heard-of', {});
// @ts-expect-error nothing of this name is left uncomputed
undecided('not-supported-yet', { what: 'bonus', when: '2024-05' });
