import { addMonths, workDate, type WorkDate } from '../base/work-date.ts';
import { lawCheckedOn } from './checked-on.ts';

/** 法令データの版, stamped on every result and paper, so that it can be told which law was applied. */
export type LawStamp = { readonly version: string; readonly sha256: string; readonly checkedOn: string };

/** `version` is the day of the check and the number of the edition of that day. test/law/stamp.test.ts tells the hash. */
export const lawStamp: LawStamp = {
  version: `${lawCheckedOn}.1`,
  sha256: 'df555cf4d419b36f14d56731cfbe700c75a3cb6658ca0b8d022157fcbec84ec8',
  checkedOn: lawCheckedOn,
};

/** Whether a result needs the warning that the law must be checked again: more than a year has passed since the check. */
export const lawCheckIsStale = (asOf: WorkDate): boolean => asOf > addMonths(workDate(lawCheckedOn), 12);
