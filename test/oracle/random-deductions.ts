import { dayText } from './calendar.ts';
import type { Draw } from './draw.ts';
import type { Fraction } from './fraction.ts';
import type { Model } from './model.ts';
import type { Period } from './periods.ts';
import type { RawDeduction } from './raw.ts';

/** Deductions of every kind that the second engine judges. */
export function randomDeductions(draw: Draw, model: Model, period: Period, due: Fraction): RawDeduction[] {
  if (!draw.chance(35)) return [];
  const wages = Number(due.n / due.d);
  const share = (permille: number): number =>
    Math.max(0, Math.floor((wages * permille) / 1000) + draw.of(-3000, 0, 0, 1, 50));
  const line = (name: string, kind: string, yen: number, more: Partial<RawDeduction> = {}): RawDeduction => ({
    name,
    kind,
    yen: String(yen),
    ...more,
  });
  const agreement = (): Partial<RawDeduction> =>
    draw.chance(40) ? {} : { agreement: draw.of(true, true, false, null) };
  const cost = (): Partial<RawDeduction> => ({
    ...(draw.chance(15) ? {} : { actualCost: String(draw.int(8000, 90000)) }),
    ...(draw.chance(30) ? {} : { occupants: draw.int(1, 5) }),
    ...agreement(),
  });
  const lawful = (): Partial<RawDeduction> => (draw.chance(10) ? { lawful: false } : {});
  const day = dayText(draw.int(Math.max(period.from, model.start), Math.min(period.to, model.end ?? period.to)));
  const [first, second] = [draw.int(500, 6000), draw.int(500, 6000)];
  const all: RawDeduction[] = [
    line('健康保険', 'health_insurance', share(49), lawful()),
    line('介護保険', 'nursing_care_insurance', draw.int(500, 2500), lawful()),
    line('厚生年金', 'pension', share(91), lawful()),
    line('子ども支援金', 'child_support_levy', draw.int(50, 400)),
    line('雇用保険', 'employment_insurance', Math.floor(wages / 180) + draw.of(-400, 0, 30), lawful()),
    line('所得税', 'income_tax', draw.int(500, 5000)),
    line('住民税', 'resident_tax', draw.int(500, 9000)),
    line('寮費', 'housing', draw.int(5000, 45000), cost()),
    line('水道光熱費', 'utilities', draw.int(2000, 15000), cost()),
    line('食費', 'food', draw.int(2000, 30000), cost()),
    line('寝具', 'bedding', draw.int(500, 3000), cost()),
    line('作業服', 'uniform_or_tools', draw.int(500, 3000), agreement()),
    line('親睦会', 'union_or_association', draw.int(500, 3000), agreement()),
    line('保険料', 'insurance_premium', draw.int(500, 3000), agreement()),
    line('監理費', 'management_fee', draw.int(5000, 30000), agreement()),
    line('支援費', 'support_fee', draw.int(5000, 30000), agreement()),
    line('保証金', 'deposit', draw.int(5000, 30000)),
    line('社内預金', 'savings', draw.int(5000, 30000)),
    line('違約金', 'penalty', draw.int(5000, 30000)),
    line('前借金返済', 'advance_repayment', draw.int(5000, 30000)),
    line('減給', 'disciplinary_fine', first, { sanctions: [{ date: day, yen: String(first) }] }),
    line('減給二', 'disciplinary_fine', first + second, {
      sanctions: [
        { date: day, yen: String(first) },
        { date: day, yen: String(second) },
      ],
    }),
  ];
  return all.filter(({ yen }) => Number(yen) > 0).filter(() => draw.chance(14));
}
