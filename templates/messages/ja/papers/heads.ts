import type { Heads, OtherHeadName } from '../../../../src/core/rows/heads.ts';

/** Words of the heads: in full, for narrow columns, as the first line of a derivation; `other` are those of no period. */
type HeadWords = {
  readonly name: Heads<string>;
  readonly short: Heads<string>;
  readonly due: Heads<string>;
  readonly other: Readonly<Record<OtherHeadName, string>>;
};

export const heads = {
  name: {
    basePay: '基本賃金',
    minimumWage: '最低賃金との差額',
    withinStatutory: '法内残業手当',
    overtime: '時間外割増賃金',
    overtimeOver60: '月60時間超の割増賃金',
    statutoryHoliday: '法定休日割増賃金',
    night: '深夜割増賃金',
    paidLeave: '年次有給休暇の賃金',
    closureAllowance: '休業手当',
    deductions: '賃金から控除された額',
  },
  short: {
    basePay: '基本賃金',
    minimumWage: '最低賃金\n差額',
    withinStatutory: '法内残業',
    overtime: '時間外',
    overtimeOver60: '60時間超',
    statutoryHoliday: '法定休日',
    night: '深夜',
    paidLeave: '有給休暇',
    closureAllowance: '休業手当',
    deductions: '控除',
  },
  due: {
    basePay: '支払うべき基本賃金',
    minimumWage: '支払うべき最低賃金との差額',
    withinStatutory: '支払うべき法内残業手当',
    overtime: '支払うべき時間外割増賃金',
    overtimeOver60: '支払うべき月60時間超の割増賃金',
    statutoryHoliday: '支払うべき法定休日割増賃金',
    night: '支払うべき深夜割増賃金',
    paidLeave: '支払うべき年次有給休暇の賃金',
    closureAllowance: '支払うべき休業手当',
    deductions: '返還すべき控除',
  },
  other: {
    'dismissal-notice': '解雇予告手当',
    'travel-cost': '帰郷旅費',
    savings: '強制貯金の返還',
  },
} as const satisfies HeadWords;
