import { addMonths, workDate, type WorkDate } from '../base/work-date.ts';
import { lawCheckedOn } from './checked-on.ts';

/**
 * 法令データの版, stamped on every result and paper, so that it can be told which law was applied. `version` is the day of
 * the check and the number of the edition of that day; `sha256` is that of all tables (test/law/stamp.test.ts tells it).
 */
export const lawStamp = {
  version: `${lawCheckedOn}.2`,
  sha256: 'ddaf2e971c86f387b0af6b680a546772ae13a54e9c8c0e204e2bf989a09bef9a',
  checkedOn: lawCheckedOn,
} as const;

/** Whether a result needs the warning that the law must be checked again: more than a year has passed since the check. */
export const lawCheckIsStale = (asOf: WorkDate): boolean => asOf > addMonths(workDate(lawCheckedOn), 12);
