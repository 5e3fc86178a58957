import type { LawRow } from '../value.ts';

/** A step of a scale is `up to/per/fee` in yen; `-` has no upper end. */
const scaleOfSuits =
  '1000000/100000/1000; 5000000/200000/1000; 10000000/500000/2000; 1000000000/1000000/3000; 5000000000/5000000/10000; -/10000000/10000';
const scaleOfTribunals =
  '1000000/100000/500; 5000000/200000/500; 10000000/500000/1000; 1000000000/1000000/1200; 5000000000/5000000/4000; -/10000000/4000';

const act = '民事訴訟費用等に関する法律';
const eGov = 'e-Gov 346AC0000000040, as enforced 2026-06-24';
const dayUnsourced = 'The first day is unsourced knowledge.';

/** 申立ての手数料, what a court asks for a filing, and up to which value the smaller courts judge. 民事訴訟費用等に関する法律3条・別表第一・別表第二. */
export const courtFeeData: readonly Omit<LawRow, 'checkedOn'>[] = [
  {
    key: 'suit.value',
    value: scaleOfSuits,
    unit: 'yen by the value of the claim',
    from: '2004-01-01',
    to: null,
    citation: `${act}別表第一1の項・別表第二1の項イ`,
    source: eGov,
    note: `${dayUnsourced} The version of 2026-04-01 had this scale alone.`,
    confidence: 'high',
  },
  {
    key: 'tribunal.value',
    value: scaleOfTribunals,
    unit: 'yen by the value of the claim',
    from: '2006-04-01',
    to: null,
    citation: `${act}別表第一14の項`,
    source: eGov,
    note: `${dayUnsourced} Above 10 million yen it is not half of the fee of a suit. Paper and revenue stamps alone (8条2項).`,
    confidence: 'high',
  },
  {
    key: 'suit.filing.electronic',
    value: '1400',
    unit: 'yen',
    from: '2026-05-21',
    to: null,
    citation: `${act}別表第二1の項ロ`,
    source: eGov,
    note: 'Takes the place of the postage deposit.',
    confidence: 'high',
  },
  {
    key: 'suit.filing.paper',
    value: '2500',
    unit: 'yen',
    from: '2026-05-21',
    to: null,
    citation: `${act}別表第二1の項ロ`,
    source: eGov,
    note: 'Takes the place of the postage deposit.',
    confidence: 'high',
  },
  {
    key: 'suit.further-defendant',
    value: '2000',
    unit: 'yen',
    from: '2026-05-21',
    to: null,
    citation: `${act}別表第二1の項ロただし書`,
    source: eGov,
    note: 'For each defendant after the first.',
    confidence: 'high',
  },
  {
    key: 'payment-order.filing.electronic',
    value: '2500',
    unit: 'yen',
    from: '2026-05-21',
    to: null,
    citation: `${act}別表第二11の項ロ`,
    source: eGov,
    confidence: 'high',
  },
  {
    key: 'payment-order.filing.paper',
    value: '2700',
    unit: 'yen',
    from: '2026-05-21',
    to: null,
    citation: `${act}別表第二11の項ロ`,
    source: eGov,
    confidence: 'high',
  },
  {
    key: 'small-claims.limit',
    value: '600000',
    unit: 'yen',
    from: '2004-04-01',
    to: null,
    citation: '民事訴訟法368条1項',
    source: 'e-Gov 408AC0000000109',
    note: dayUnsourced,
    confidence: 'high',
  },
  {
    key: 'summary-court.limit',
    value: '1400000',
    unit: 'yen',
    from: '2004-04-01',
    to: null,
    citation: '裁判所法33条1項1号',
    source: 'e-Gov 322AC0000000059',
    note: dayUnsourced,
    confidence: 'high',
  },
];
