import { describe, expect, it } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { yen } from '../../src/core/base/yen.ts';
import { deductionRow } from '../../src/core/law/deduction-programmes.ts';
import { deductionKinds } from '../../src/core/rows/deduction-kinds.ts';
import { intern, judge, line, none, skilled } from './judging.ts';

describe('a charge for housing, meals or goods', () => {
  // The flat costs 54,000 and three live in it: 18,000 each.
  const rent = line('housing', 30_000, { actualCost: yen(54_000), occupants: 3 });

  it('is claimed in full without a written agreement, in the alternative what passes the cost', () => {
    expect(judge(rent, intern)).toMatchObject({
      verdict: 'needs-agreement',
      reclaim: '30000',
      fallback: '12000',
      fallbackReason: 'excess',
      cap: '18000',
    });
    expect(judge(rent, intern).citations).toContain('労働基準法24条1項');
  });

  it('of a worker outside the programmes leaves nothing in the alternative: no cap binds', () => {
    expect(judge(rent, none)).toMatchObject({
      verdict: 'needs-agreement',
      reclaim: '30000',
      fallback: '0',
      fallbackReason: 'no-cap',
      cap: null,
    });
  });

  it('cites no difference by nationality, of which the case says nothing', () => {
    expect(judge(rent, intern).citations).toEqual(['労働基準法24条1項', '技能実習法施行規則14条4号']);
  });

  it('takes the cost for one person’s part where no number of people is stated', () => {
    const alone = line('housing', 30_000, { actualCost: yen(18_000), agreement: true });
    expect(judge(alone, intern)).toMatchObject({ verdict: 'over', reclaim: '12000', cap: '18000' });
  });

  it('at cost leaves nothing in the alternative (DED-RENT-06)', () => {
    const atCost = line('housing', 20_000, { actualCost: yen(20_000), agreement: false });
    expect(judge(atCost, intern)).toMatchObject({
      verdict: 'needs-agreement',
      reclaim: '20000',
      fallback: '0',
      fallbackReason: 'within-cost',
    });
  });

  it('of an intern with an agreement is claimed as far as it passes the cost, cut to whole yen (DED-RENT-03)', () => {
    const dear = line('housing', 31_000, { actualCost: yen(40_000), occupants: 3, agreement: true });
    expect(judge(dear, intern)).toMatchObject({ verdict: 'over', reclaim: '17667', cap: '13333', reason: 'over-cost' });
    expect(judge(dear, intern).citations).toContain('技能実習法施行規則14条4号');
    expect(judge(dear, skilled).reclaim).toBe('17667');
  });

  it('within the cost is lawful for an intern who has an agreement', () => {
    const fair = line('food', 18_000, { actualCost: yen(18_000), agreement: true });
    expect(judge(fair, intern)).toMatchObject({ verdict: 'lawful', reclaim: '0', reason: 'within-cost' });
  });

  it('of an intern cannot be judged while the cost is not known', () => {
    expect(judge(line('utilities', 15_000, { agreement: true }), intern)).toMatchObject({
      verdict: 'cannot-judge',
      reclaim: '0',
      fallback: null,
      missing: ['actual-cost'],
    });
  });

  it('of a worker outside the programmes may pass the cost where it was agreed', () => {
    expect(judge({ ...rent, agreement: true }, none)).toMatchObject({ verdict: 'lawful', reclaim: '0' });
  });

  it('is covered by the agreement of the workplace only where that names its kind', () => {
    const agreed = { ...none, article24: { exists: true, kinds: ['housing'] } };
    expect(judge(rent, agreed).verdict).toBe('lawful');
    expect(judge(line('food', 9000), agreed).verdict).toBe('needs-agreement');
    expect(judge({ ...rent, agreement: false }, agreed).verdict).toBe('needs-agreement');
  });

  it('is not covered by an agreement that names no kind', () => {
    expect(judge(rent, { ...none, article24: { exists: true, kinds: [] } }).verdict).toBe('needs-agreement');
  });

  it('is not made lawful by a statement alone', () => {
    expect(judge({ ...rent, lawful: true }, none).reclaim).toBe('30000');
  });
});

describe('charges that nothing can justify', () => {
  it('gives back a management fee to an intern in full, agreement or not (DED-KANRI-01)', () => {
    const fee = judge(line('management_fee', 30_000, { agreement: true, lawful: true }), intern);
    expect(fee).toMatchObject({ verdict: 'unlawful', reclaim: '30000', fallback: '30000' });
    expect(fee.citations).toEqual(['労働基準法24条1項', '技能実習法28条', '技能実習法施行規則14条3号']);
  });

  it('gives back a penalty for quitting (DED-PEN-01)', () => {
    const penalty = judge(line('penalty', 138_000, { agreement: true }), none);
    expect(penalty).toMatchObject({ verdict: 'unlawful', reclaim: '138000' });
    expect(penalty.citations).toContain('労働基準法16条');
  });

  it('gives back the repayment of an advance tied to work (DED-ADV-01)', () => {
    expect(judge(line('advance_repayment', 25_000, { agreement: true }), intern)).toMatchObject({
      verdict: 'unlawful',
      reclaim: '25000',
      citations: ['労働基準法17条'],
    });
  });

  it('gives back the air fare to an intern, whose supervising body pays it (DED-AIR-01)', () => {
    const fare = judge(line('return_airfare', 65_000, { agreement: true }), intern);
    expect(fare).toMatchObject({ verdict: 'unlawful', reclaim: '65000' });
    expect(fare.citations).toContain('技能実習法施行規則52条9号');
  });

  it('cannot say the same of a specified skilled worker, who may have to bear it', () => {
    expect(judge(line('return_airfare', 65_000, { agreement: true }), skilled).verdict).toBe('cannot-judge');
  });

  it('gives back the support fee to a specified skilled worker, deposits, savings and passport fees to all', () => {
    expect(judge(line('support_fee', 20_000, { agreement: true }), skilled)).toMatchObject({ reclaim: '20000' });
    for (const kind of ['deposit', 'savings', 'document_custody'])
      expect(judge(line(kind, 20_000, { agreement: true }), none)).toMatchObject({
        verdict: 'unlawful',
        reclaim: '20000',
      });
  });

  it('gives back a fine for time in the toilet; what is left in the alternative needs facts', () => {
    expect(judge(line('toilet_fine', 450), none)).toMatchObject({ verdict: 'unlawful', reclaim: '450', fallback: '0' });
  });

  it('cites the rule on what an intern may not agree for a penalty, and the one on regular charges for insurance', () => {
    expect(judge(line('penalty', 10_000), intern).citations).toContain('技能実習法施行規則10条2項6号イ');
    expect(judge(line('insurance_premium', 2000), intern).citations).toEqual([
      '労働基準法24条1項',
      '技能実習法施行規則14条4号',
    ]);
  });

  it('goes on applying the intern rules after the programme is closed to new plans', () => {
    const later = {
      ...intern,
      slip: { ...intern.slip, payday: workDate('2027-04-10'), lastDay: workDate('2027-03-31') },
    };
    expect(judge(line('management_fee', 30_000, { agreement: true }), later)).toMatchObject({
      verdict: 'unlawful',
      reclaim: '30000',
    });
  });

  it('judges a worker in 育成就労 as one outside the programmes: its own rules are not in the tables', () => {
    const other = { ...none, programme: 'employment-for-skill' } as const;
    const dear = line('housing', 31_000, { actualCost: yen(40_000), occupants: 3, agreement: true });
    expect(judge(dear, other)).toEqual(judge(dear, none));
  });
});

describe('lines that a statute or facts decide', () => {
  it('claims all of an insurance line that the user found not to be owed', () => {
    expect(judge(line('pension', 16_000, { lawful: false }), none)).toMatchObject({
      verdict: 'unlawful',
      reclaim: '16000',
    });
  });

  it('does not judge lateness, corrections and attachments from a payslip alone', () => {
    for (const kind of ['lateness', 'overpayment_correction', 'attachment'])
      expect(judge(line(kind, 5000), none)).toMatchObject({ verdict: 'cannot-judge', reclaim: '0', fallback: null });
  });

  it('hears the user on them: a small correction, announced and in time, is lawful (DED-OVERPAY-01)', () => {
    const correction = line('overpayment_correction', 5000, { lawful: true });
    expect(judge(correction, none)).toMatchObject({ verdict: 'lawful', reclaim: '0' });
    expect(judge(line('disciplinary_fine', 5000, { lawful: false }), none)).toMatchObject({
      verdict: 'unlawful',
      reclaim: '5000',
    });
  });

  it('presumes that a line without a name is unlawful until a voucher shows otherwise', () => {
    expect(judge(line('unlabelled', 3000, { agreement: true }), none)).toMatchObject({
      verdict: 'unlawful',
      reclaim: '3000',
    });
    expect(judge(line('unlabelled', 3000, { lawful: true }), none).verdict).toBe('lawful');
  });

  it('claims damages set off against wages unless free consent was found', () => {
    expect(judge(line('damages', 8000, { agreement: true }), none)).toMatchObject({
      verdict: 'unlawful',
      reclaim: '8000',
    });
    expect(judge(line('damages', 8000, { lawful: true }), none).verdict).toBe('lawful');
  });

  it('claims loans and union dues in full where agreement or consent is not proven', () => {
    expect(judge(line('union_or_association', 1000), none).verdict).toBe('needs-agreement');
    expect(judge(line('staff_loan', 10_000, { agreement: true }), none)).toMatchObject({
      verdict: 'unlawful',
      reclaim: '10000',
      reason: 'consent-not-proven',
    });
    expect(judge(line('staff_loan', 10_000, { agreement: true, lawful: true }), none).reclaim).toBe('0');
  });

  it('never claims back a refund', () => {
    expect(judge(line('year_end_adjustment', -12_000), none)).toMatchObject({ reclaim: '0', reason: 'refund' });
    expect(judge(line('housing', -5000), none)).toMatchObject({ reclaim: '0', reason: 'refund' });
  });
});
