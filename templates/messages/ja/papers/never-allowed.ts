import type { DeductionKind } from '../../../../src/core/rows/deduction-kinds.ts';

/** Why a deduction that is never allowed is not, by its kind; a kind that is not listed has the general words. */
export const neverAllowed = {
  management_fee: '監理費・管理費は、技能実習生に直接又は間接に負担させることができない。',
  support_fee: '支援に要する費用は、外国人本人に負担させることができない。',
  deposit: '労働契約に関して保証金を取ることはできない。',
  savings: '労働契約に付随する貯蓄の契約は禁じられている。',
  penalty: '労働契約の不履行について違約金を定めることはできない。',
  damages: '損害賠償を賃金から一方的に差し引くことはできない。',
  advance_repayment: '労働することを条件とする前貸の債権を賃金と相殺することはできない。',
  toilet_fine:
    '生理的な用便の時間は労働時間から除かれず、これを理由とする罰金は損害賠償額の予定又は減給の制裁に当たる。',
  return_airfare: '技能実習生の帰国旅費は監理団体等が負担する。',
  document_custody: '旅券又は在留カードを保管することはできない。',
} as const satisfies Readonly<Partial<Record<DeductionKind, string>>>;
