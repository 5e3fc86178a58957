import type { HeadName, OtherHeadName } from './heads.ts';

/** When a step of the surplus is taken: the component of kind base is by hour or day, or there is monthly or annual pay. */
export type SurplusCondition = 'always' | 'base-by-hour-or-day' | 'monthly-or-annual-pay';

export type SurplusStep = { readonly heads: readonly HeadName[]; readonly when: SurplusCondition };

type PaymentHeadRow = {
  /** The head that a line credits first; null: none of its own. */
  readonly own: HeadName | OtherHeadName | null;
  /** Where what is left of a line goes, in this order; `covered`: to the heads that valid fixed overtime pay covers. */
  readonly surplus: readonly SurplusStep[] | 'covered';
  /** Surpluses are spent in the order of these numbers; null: there are none. */
  readonly turn: number | null;
  /** What a rest means that no head took: more was paid than is due, a person must say what it paid, or nothing. */
  readonly rest: 'more-paid' | 'ask' | 'nothing';
};

const always = (...heads: readonly HeadName[]): readonly SurplusStep[] => [{ heads, when: 'always' }];
const ownAlone = { surplus: [], turn: null, rest: 'more-paid' } as const;

/**
 * 支給項目の区分, what a line of a payslip pays, in the order of the format; the first is the default. What each line
 * credits: 労働基準法24条1項; 最一小判昭和44年12月18日（福島県教組）.
 */
export const paymentHeadRows = {
  base: {
    own: 'basePay',
    surplus: [
      ...always('minimumWage', 'paidLeave'),
      { heads: ['withinStatutory', 'overtime', 'overtimeOver60', 'statutoryHoliday'], when: 'base-by-hour-or-day' },
      ...always('closureAllowance'),
    ],
    turn: 1,
    rest: 'more-paid',
  },
  'within-statutory': { ...ownAlone, own: 'withinStatutory' },
  overtime: { own: 'overtime', surplus: always('overtimeOver60', 'withinStatutory'), turn: 3, rest: 'more-paid' },
  'overtime-over-60': {
    own: 'overtimeOver60',
    surplus: always('overtime', 'withinStatutory'),
    turn: 4,
    rest: 'more-paid',
  },
  night: { ...ownAlone, own: 'night' },
  'statutory-holiday': {
    own: 'statutoryHoliday',
    surplus: always('overtime', 'overtimeOver60', 'withinStatutory'),
    turn: 5,
    rest: 'more-paid',
  },
  'fixed-overtime': { own: null, surplus: 'covered', turn: 7, rest: 'more-paid' },
  premiums: {
    own: null,
    surplus: always('overtime', 'overtimeOver60', 'statutoryHoliday', 'night', 'withinStatutory'),
    turn: 6,
    rest: 'more-paid',
  },
  'paid-leave': { ...ownAlone, own: 'paidLeave' },
  'closure-allowance': {
    own: 'closureAllowance',
    surplus: [{ heads: ['basePay'], when: 'monthly-or-annual-pay' }],
    turn: 2,
    rest: 'more-paid',
  },
  'dismissal-notice': { ...ownAlone, own: 'dismissal-notice' },
  piece: { ...ownAlone, own: 'basePay' },
  'tax-refund': { ...ownAlone, own: null, rest: 'nothing' },
  other: { ...ownAlone, own: null, rest: 'ask' },
} as const satisfies Readonly<Record<string, PaymentHeadRow>>;

export type PaymentHead = keyof typeof paymentHeadRows;
export const paymentHeads = Object.keys(paymentHeadRows) as readonly PaymentHead[];
export const paymentHeadRow = (head: PaymentHead): PaymentHeadRow => paymentHeadRows[head];

/** The order in which surpluses are spent. */
export const surplusOrder: readonly PaymentHead[] = paymentHeads
  .flatMap((head) => {
    const { turn } = paymentHeadRow(head);
    return turn === null ? [] : [{ head, turn }];
  })
  .sort((a, b) => a.turn - b.turn)
  .map(({ head }) => head);
