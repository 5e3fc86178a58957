import { addMonths, workDate, type WorkDate } from '../base/work-date.ts';
import { lawCheckedOn } from './checked-on.ts';

/**
 * 法令データの版, stamped on every result and paper, so that it can be told which law was applied. `version` is the day of
 * the check and the number of the edition of that day; `sha256` is that of all tables (test/law/stamp.test.ts tells it).
 */
export const lawStamp = {
  version: `${lawCheckedOn}.2`,
  sha256: '4b44cda16e9c03c8ec339c43de5c91a3b96f8c851712ee5614b8caec38518192',
  checkedOn: lawCheckedOn,
} as const;

/** Whether a result needs the warning that the law must be checked again: more than a year has passed since the check. */
export const lawCheckIsStale = (asOf: WorkDate): boolean => asOf > addMonths(workDate(lawCheckedOn), 12);
