import { div, ratio, ratioOf, type Ratio } from '../base/ratio.ts';
import type { Result } from '../base/result.ts';
import type { WorkDate } from '../base/work-date.ts';
import { lawCheckedOn } from './checked-on.ts';
import { interestData } from './data/interest.ts';
import { lawTable, lookUp, type LawValue, type NotKnown } from './value.ts';

export type InterestKind =
  'statutory' | 'commercial_statutory' | 'civil_statutory' | 'after_retirement_wages' | 'additional_payment_fukakin';

/** The Ministry of Justice has announced the rates to 2029-03-31. */
export const interestTable = lawTable(
  'interest',
  interestData.map((row) => ({ ...row, unit: 'percent a year', checkedOn: lawCheckedOn })),
  (row) => div(ratioOf(row.value), ratio(100)),
  '2029-03-31',
);

/**
 * 遅延損害金の率, the rate of interest as a part of 1 a year (3/100), fixed by the first day of delay. 民法404条・419条1項.
 * `statutory` is not known before 2020-04-01: there the kind is civil (5 %) or commercial (6 %), and the caller has to say which.
 */
export const interestRate = (kind: InterestKind, firstDayOfDelay: WorkDate): Result<LawValue<Ratio>, NotKnown> =>
  lookUp(interestTable, kind, firstDayOfDelay);
