import { dayText } from './calendar.ts';
import { classify } from './classify.ts';
import { modelOf } from './model.ts';
import { dueOf } from './due.ts';
import { fractionText } from './fraction.ts';
import { allPeriods, isListed } from './periods.ts';
import { workOf } from './work.ts';
import type { Period } from './periods.ts';
import type { Draw } from './random-case.ts';
import type { RawCase, RawPayslip, RawWorker } from './raw.ts';
import type { Sums } from './heads.ts';

/** Payslips near what is due, so that crediting has shortages and surpluses to sort out; some are missing. */
export function randomPayslips(draw: Draw, file: RawCase, worker: RawWorker): RawPayslip[] {
  const model = modelOf(file, worker);
  const all = classify(model);
  const owners = all.map(({ owner }) => owner);
  return allPeriods(model)
    .filter((period) => isListed(model, period, owners))
    .filter(() => draw.chance(80))
    .map((period) => randomPayslip(draw, period, dueOf({ ...workOf(model, period, all), all }).due));
}

const percent = (draw: Draw, yen: Sums[keyof Sums], ...of: number[]): number =>
  Math.floor((Number(fractionText(yen)) * draw.of(...of)) / 100);

function randomPayslip(draw: Draw, period: Period, due: Sums): RawPayslip {
  const line = (name: string, head: string, yen: number) => ({ name, head, yen: String(yen) });
  const lines = [
    line('基本給', 'base', percent(draw, due.basePay, 100, 100, 100, 97, 112, 130)),
    line('残業手当', 'overtime', percent(draw, due.overtime, 0, 40, 80, 100, 150)),
    line('60時間超', 'overtime-over-60', percent(draw, due.overtimeOver60, 0, 90, 200) + draw.of(0, 500)),
    line('深夜手当', 'night', percent(draw, due.night, 0, 50, 140)),
    line('休日手当', 'statutory-holiday', percent(draw, due.statutoryHoliday, 0, 60, 180) + draw.of(0, 900)),
    line('法内残業', 'within-statutory', percent(draw, due.withinStatutory, 0, 100, 150)),
    line('割増手当', 'premiums', draw.of(0, 5000, 40000)),
    line('有給手当', 'paid-leave', percent(draw, due.paidLeave, 0, 80, 120)),
    line('その他', 'other', draw.of(0, 3000)),
    line('固定残業代', 'fixed-overtime', draw.of(0, 12000, 30000)),
  ];
  const byPayday = draw.chance(10);
  const from = byPayday ? period.from + 2 : period.from;
  return {
    period: { from: dayText(from), to: dayText(period.to) },
    payday: byPayday || draw.chance(60) ? dayText(period.payday + draw.of(0, 0, -3, 2)) : null,
    payments: lines.filter((item) => item.head === 'base' || draw.chance(45)),
    deductions: [],
  };
}
