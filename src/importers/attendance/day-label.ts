import type { DayType } from '../report.ts';
import { compact } from '../text.ts';

type Rule = readonly [type: DayType, pattern: RegExp];

/** 法定外 before 法定: each label of the first is also a word of the second. */
const rules: readonly Rule[] = [
  ['nonstatutory_holiday', /法定外|所定休|所休|prescribed_holiday/iu],
  ['statutory_holiday', /法定休|法定内休|^法休|^法定$|legal_holiday/iu],
  [
    'workday',
    /^(?:平日?|出|出勤|出勤日|所定労働日|労働日|勤務日?|通常|通常勤務|営業日|稼働日|日勤|夜勤|早番|遅番|中番|出張|直行|直帰|テレワーク|在宅|遅刻|早退|振替出勤|normal_day|regular|break)$/iu,
  ],
  [
    'holiday_unspecified',
    /^(?:公休?|祝日?|休|休日|休み|公休日|代休|振休|振替休日|代替休日|定休日?|シフト休|休業日|土曜?|日曜?|休日出勤|休出|祝日出勤)$/u,
  ],
];

const partOfDay = /午前|午後|半日|半休|半有|時間有|時間休|時間年休|^am|^pm|0\.5/iu;
const leaves: readonly Rule[] = [
  ['paid_leave', /有休|有給|年休|年次有給|^有$/u],
  ['absence', /欠勤|^欠$/u],
  ['holiday_unspecified', /^(?:代休|振休|公休|振替休日|代替休日)/u],
  ['unknown', /特休|特別休暇|慶弔|忌引|休業|産休|育休|介護休|看護休|休職/u],
];

/** The leave that a label names, or null. Half days and hours of leave leave the day what it is (`part`). */
export function leaveIn(label: string): { readonly type: DayType; readonly part: boolean } | null {
  const text = compact(label);
  if (/半休|午前休|午後休/u.test(text)) return { type: 'paid_leave', part: true };
  const rule = leaves.find(([, pattern]) => pattern.test(text));
  return rule ? { type: rule[0], part: partOfDay.test(text) } : null;
}

/** The employer's label as one of the day types; null where no rule knows it. */
export function dayTypeOf(label: string): DayType | null {
  const leave = leaveIn(label);
  if (leave) return leave.part ? 'workday' : leave.type;
  const text = compact(label);
  return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
