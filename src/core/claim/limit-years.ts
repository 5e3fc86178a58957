import { workDate, type WorkDate } from '../base/work-date.ts';

const amendment = workDate('2020-04-01');

/**
 * Years for which wages can be claimed (労働基準法115条・143条3項) and additional payment asked for (114条・143条2項):
 * three, for paydays before the amendment of 2020-04-01 two (令和2年法律13号附則2条).
 */
export const limitYears = (payday: WorkDate): 2 | 3 => (payday < amendment ? 2 : 3);
