import { dayText, parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Draw } from './draw.ts';
import { rowMinutes } from './model.ts';
import type { Model } from './model.ts';
import type { RawSavings, RawWorker } from './raw.ts';

/** Agreements, stated average wages, insurance grade, savings, cost of the way home. */
export function randomFacts(draw: Draw, model: Model): Partial<RawWorker> {
  return {
    agreements: {
      article24: draw.of(
        { exists: false, kinds: [] },
        { exists: true, kinds: [] },
        { exists: true, kinds: ['housing', 'food', 'uniform_or_tools'] },
      ),
      ...(draw.chance(70)
        ? {
            workRules: {
              exists: true,
              sanctions: draw.chance(85),
              ...(draw.chance(30) ? { known: draw.chance(60) } : {}),
            },
          }
        : {}),
    },
    averageWages: eventDays(model).map((day) => ({
      event: dayText(day),
      yen: `${draw.int(3000, 12000)}.${draw.of('00', '25', '99')}`,
      source: '甲1',
    })),
    ...(draw.chance(60)
      ? {
          standardRemuneration: [
            {
              from: dayText(parseDay(dayText(model.start).slice(0, 8) + '01')),
              yen: draw.of('160000', '200000', '88000', '710000'),
              insurer: draw.of('kyokai', 'kyokai', 'other'),
            },
          ],
        }
      : {}),
    ...(draw.chance(6) ? { savings: [randomSavings(draw, model)] } : {}),
    ...(draw.chance(5)
      ? {
          travelCost: {
            yen: String(draw.int(20000, 90000)),
            date: dayText(draw.int(model.start, model.asOf)),
            reason: draw.of('lsa-15', 'lsa-64', 'return-home'),
          },
        }
      : {}),
  };
}

/** Every day that may ask for an average wage: leave, closure, sanctions, dismissal and its notice. */
function eventDays(model: Model): Day[] {
  const off = [...model.rows.keys()].filter(
    (day) =>
      ['paid-leave', 'employer-closure'].includes(model.kindOf(day)) ||
      rowMinutes(model, day, 'leaveMinutes') > 0 ||
      rowMinutes(model, day, 'closureMinutes') > 0,
  );
  const sanctions = model.worker.payslips.flatMap(({ deductions = [] }) =>
    deductions.flatMap(({ sanctions: all = [] }) => all.map(({ date }) => parseDay(date))),
  );
  const dismissals = model.worker.events
    .filter(({ kind }) => kind === 'dismissed' || kind === 'notice-of-dismissal')
    .map(({ date }) => parseDay(date));
  return [...new Set([...off, ...sanctions, ...dismissals])].sort((a, b) => a - b);
}

function randomSavings(draw: Draw, model: Model): RawSavings {
  const day = (): string => dayText(draw.int(model.start, model.asOf));
  const deposits = [1, 2, 3].map(() => ({ date: day(), yen: String(draw.int(2000, 20000)) }));
  return {
    name: '社内預金',
    kind: 'compulsory',
    deposits,
    withdrawals: draw.chance(40) ? [{ date: dayText(model.asOf - 3), yen: String(draw.int(500, 6000)) }] : [],
    rate: draw.of(null, '0.2', '1.5'),
  };
}
