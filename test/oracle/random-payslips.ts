import { dayText, parseDay } from './calendar.ts';
import { classify } from './classify.ts';
import type { Draw } from './draw.ts';
import { dueOf } from './due.ts';
import { fractionText, sum } from './fraction.ts';
import type { Sums } from './heads.ts';
import { heads } from './heads.ts';
import { modelOf } from './model.ts';
import type { Model } from './model.ts';
import { allPeriods, isListed, stretches } from './periods.ts';
import { randomDeductions } from './random-deductions.ts';
import type { RawCase, RawPayslip, RawWorker } from './raw.ts';
import { countOf, piecesOf, termsIn, workOf } from './work.ts';
import type { Wide } from './leave.ts';

/** Payslips near what is due, so that crediting has shortages and surpluses to sort out; some are missing, some are two. */
export function randomPayslips(draw: Draw, file: RawCase, worker: RawWorker): RawPayslip[] {
  const model = modelOf(file, worker);
  const all = classify(model);
  const owners = all.map(({ owner }) => owner);
  return allPeriods(model)
    .filter((period) => isListed(model, period, owners))
    .filter((period) => period.slips.length > 0 || draw.chance(80))
    .flatMap((period) => randomSlips(draw, { ...workOf(model, period, all), all }));
}

/** Where the closing day moves, a payslip may span the change and set the end of its period (rule 0). */
export function stretchedSlips(draw: Draw, model: Model): RawPayslip[] {
  const moved = model.terms.find(
    (terms, i) => i > 0 && terms.payPeriod.closingDay !== model.terms[i - 1]?.payPeriod.closingDay,
  );
  if (moved === undefined || draw.chance(50)) return [];
  const change = parseDay(moved.from);
  const before = allPeriods(model).find(({ to }) => to + 1 === change);
  const after = allPeriods(model).find(({ to }) => to > change);
  if (before === undefined || after === undefined || after.to - before.from > 61) return [];
  const period = { from: dayText(draw.of(before.from, change)), to: dayText(after.to) };
  const slip = { period, payday: null, payments: [] };
  const set = stretches({ ...model, worker: { ...model.worker, payslips: [slip] }, memo: new Map() });
  return set.some(({ from, to }) => dayText(from) === period.from && dayText(to) === period.to) ? [slip] : [];
}

const percent = (draw: Draw, yen: Sums[keyof Sums], ...of: number[]): number =>
  Math.floor((Number(fractionText(yen)) * draw.of(...of)) / 100);

function randomSlips(draw: Draw, work: Wide): RawPayslip[] {
  const { model, period } = work;
  const { due } = dueOf(work);
  const lines = [...randomLines(draw, due), ...pieceLine(draw, work)];
  const payments = lines.filter((item) => item.head === 'base' || item.head === 'piece' || draw.chance(40));
  const known = period.slips[0]?.period;
  const byPayday = known === undefined && draw.chance(10);
  const dates = known ?? { from: dayText(byPayday ? period.from + 2 : period.from), to: dayText(period.to) };
  const payday = byPayday || draw.chance(60) ? dayText(period.payday + draw.of(0, 0, -3, 2)) : null;
  const deductions = randomDeductions(draw, model, period, sum(heads.map((head) => due[head])));
  const slip: RawPayslip = { period: dates, payday, payments, deductions };
  if (!draw.chance(12)) return [slip];
  // A second slip of the same period: a part of the lines, paid a few days later.
  const cutAt = draw.int(0, payments.length);
  return [
    { ...slip, payments: payments.slice(0, cutAt) },
    {
      ...slip,
      deductions: [],
      payday: payday === null ? null : dayText(parseDay(payday) + draw.of(0, 1, 5)),
      payments: payments.slice(cutAt),
    },
  ];
}

function pieceLine(draw: Draw, { model, period, blocks, all }: Wide): RawPayslip['payments'][number][] {
  const hasPiece = termsIn(model, period).some(({ pay }) => pay.some(({ basis }) => basis === 'piece'));
  const pieces = piecesOf({ model, period, blocks: all.filter((b) => blocks.includes(b)) });
  if (!hasPiece || draw.chance(25)) return [];
  const yen =
    pieces === null ? Math.floor((countOf(blocks) / 60) * draw.int(700, 1500)) : Number(fractionText(pieces.yen));
  return [{ name: '歩合', head: 'piece', yen: String(Math.floor((yen * draw.of(100, 100, 90, 120)) / 100)) }];
}

function randomLines(draw: Draw, due: Sums): RawPayslip['payments'][number][] {
  const line = (name: string, head: string, yen: number) => ({ name, head, yen: String(yen) });
  return [
    line('基本給', 'base', percent(draw, due.basePay, 100, 100, 100, 97, 112, 130)),
    line('残業手当', 'overtime', percent(draw, due.overtime, 0, 40, 80, 100, 150)),
    line('60時間超', 'overtime-over-60', percent(draw, due.overtimeOver60, 0, 90, 200) + draw.of(0, 500)),
    line('深夜手当', 'night', percent(draw, due.night, 0, 50, 140)),
    line('休日手当', 'statutory-holiday', percent(draw, due.statutoryHoliday, 0, 60, 180) + draw.of(0, 900)),
    line('法内残業', 'within-statutory', percent(draw, due.withinStatutory, 0, 100, 150)),
    line('割増手当', 'premiums', draw.of(0, 5000, 40000)),
    line('有給手当', 'paid-leave', percent(draw, due.paidLeave, 0, 80, 120)),
    line('休業手当', 'closure-allowance', percent(draw, due.closureAllowance, 0, 60, 100, 300) + draw.of(0, 700)),
    line('その他', 'other', draw.of(0, 3000)),
    line('年末調整還付', 'tax-refund', draw.of(100, 3000)),
    line('固定残業代', 'fixed-overtime', draw.of(0, 12000, 30000)),
  ];
}
