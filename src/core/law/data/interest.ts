import type { LawRow } from '../value.ts';

/**
 * 法定利率・遅延利息の率, percent a year. The day that counts is the first day of delay (民法404条・419条1項).
 * The rate from 2029-04-01 has to be announced by 2028-04-01: until then it is not known.
 */
export const interestData: readonly Omit<LawRow, 'unit' | 'checkedOn'>[] = [
  {
    key: 'civil_statutory',
    value: '5',
    from: '1898-07-16',
    to: '2020-03-31',
    citation: '平成29年法律44号による改正前の民法404条',
    source: 'moj.go.jp/MINJI/minji07_00366.html; citation: unsourced knowledge',
    note: 'Employers that are not merchants; delay that began in the period. Fixed by the day of the first delay (each pay day), not by the day of payment.',
    confidence: 'high',
  },
  {
    key: 'commercial_statutory',
    value: '6',
    from: '1899-06-16',
    to: '2020-03-31',
    citation: '平成29年法律45号による改正前の商法514条',
    source: 'irisjs2021.com; blog-minato-tora.com; application to wages: unsourced knowledge',
    note: 'Companies and other merchants; delay that began in the period. Wage debts of a company were treated as commercial; non-profit employers (schools, medical corporations, cooperatives) may fall under civil 5 %.',
    confidence: 'high',
  },
  {
    key: 'statutory',
    value: '3',
    from: '2020-04-01',
    to: '2023-03-31',
    citation: '民法404条2項・3項・419条1項、平成29年法律44号附則17条3項',
    source: 'moj.go.jp/MINJI/minji07_00366.html; ashiyahondori.com',
    note: 'All; delay that began in the period (period 1). Base ratio 0.7 %.',
    confidence: 'high',
  },
  {
    key: 'statutory',
    value: '3',
    from: '2023-04-01',
    to: '2026-03-31',
    citation: '民法404条3項から5項まで・419条1項',
    source: 'moj.go.jp/MINJI/minji07_00366.html',
    note: 'All; delay that began in the period (period 2). Unchanged at the first three-year review.',
    confidence: 'high',
  },
  {
    key: 'statutory',
    value: '3',
    from: '2026-04-01',
    to: '2029-03-31',
    citation: '民法404条3項から5項まで・419条1項（令和7年法務省告示73号）',
    source: 'moj.go.jp/MINJI/minji07_00366.html',
    note: 'All; delay that began in the period (period 3). Base ratio 0.4 %, change under 1 point, so unchanged.',
    confidence: 'high',
  },
  {
    key: 'after_retirement_wages',
    value: '14.6',
    from: '1976-10-01',
    to: null,
    citation: '賃金の支払の確保等に関する法律6条1項・同法施行令1条',
    source: 'iuris.jp (法6条, 令1条); ameblo 2013hide (規則6条); start: roren.net 昭和51年基発690号',
    note: 'Unpaid wages of a worker who has left, without retirement allowance; from the day after leaving, or after the pay day if later. Not while an excuse of 同法施行規則6条 lasts (disaster; bankruptcy; legal bar on funds; dispute in court or before a labour commission on reasonable grounds): then the statutory rate.',
    confidence: 'high',
  },
  {
    key: 'additional_payment_fukakin',
    value: '3',
    from: '2020-04-01',
    to: null,
    citation: '民法404条・419条1項',
    source: 'unsourced knowledge',
    note: 'Only from the day after the court decision becomes final; never 6 % or 14.6 %.',
    confidence: 'medium',
  },
];
