import type { PaymentHead } from '../../core/rows/payment-heads.ts';
import { compact } from '../text.ts';
import { objectsIn, textIn, type Json } from './json.ts';

/**
 * The head of the claim to which a line of pay is credited, by its label. The first match wins.
 * 休日 without more is the statutory holiday, whose surplus is credited to overtime; 法定外休日 is overtime.
 * 深夜残業 pays for two heads together, so it is `premiums`.
 */
const words: readonly (readonly [PaymentHead, RegExp])[] = [
  ['fixed-overtime', /固定残業|みなし残業|定額残業|固定時間外|みなし時間外|残業含/u],
  ['overtime-over-60', /60時間|60h/iu],
  ['premiums', /深夜(?:残業|時間外|休日)|休日深夜|割増一括|^割増(?:賃金|手当)?$/u],
  ['night', /深夜|夜間割増/u],
  ['within-statutory', /法定?内(?:残業|時間外|超勤)/u],
  ['overtime', /法定外休日|所定休日/u],
  ['statutory-holiday', /休日(?:出勤|労働|勤務|割増|手当|給)|法定休日|休出/u],
  ['overtime', /残業|時間外|超過勤務|超勤|早出/u],
  ['paid-leave', /有休|有給|年休/u],
  ['closure-allowance', /休業手当/u],
  ['piece', /歩合|出来高|能率|インセンティブ/u],
  ['base', /基本給|^本給|月給|日給|時給|時間給|固定給|職能給|年齢給|勤続給|役割給|職務給/u],
  [
    'base',
    /(?:精勤|皆勤|通勤|交通|家族|扶養|住宅|役職|職務|職能|資格|技能|技術|勤続|地域|別居|子女|調整|食事|営業|現場|特殊|危険|作業).*(?:手当|費)/u,
  ],
  ['base', /欠勤|遅刻|早退|不就労|通勤費|交通費/u],
];

/** By the component of the terms with that name, else by the label. Null where neither is known. */
export function paymentHead(label: string, worker: Json): PaymentHead | null {
  const name = compact(label);
  const component = objectsIn(worker, 'terms')
    .flatMap((t) => objectsIn(t, 'pay'))
    .find((c) => compact(textIn(c, 'name')) === name);
  if (component) {
    if (textIn(component, 'kind') === 'fixed-overtime') return 'fixed-overtime';
    return textIn(component, 'basis') === 'piece' ? 'piece' : 'base';
  }
  return words.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
