import { addMonths, workDate, type WorkDate } from '../base/work-date.ts';
import { lawCheckedOn } from './checked-on.ts';

/**
 * 法令データの版, stamped on every result and paper, so that it can be told which law was applied. `version` is the day of
 * the check and the number of the edition of that day; `sha256` is that of all tables (test/law/stamp.test.ts tells it).
 */
export const lawStamp = {
  version: `${lawCheckedOn}.1`,
  sha256: '98968e208815e485c419ee10fcd7180ff9b305952d2044f071cf249f24a695ed',
  checkedOn: lawCheckedOn,
} as const;

/** Whether a result needs the warning that the law must be checked again: more than a year has passed since the check. */
export const lawCheckIsStale = (asOf: WorkDate): boolean => asOf > addMonths(workDate(lawCheckedOn), 12);
