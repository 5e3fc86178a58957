import { dayText } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Draw } from './draw.ts';
import type { Model } from './model.ts';
import { allPeriods } from './periods.ts';
import type { RawEvent, RawWorker } from './raw.ts';

/** Events of every kind: before due dates, between them and after `asOf`. */
export function randomEvents(
  draw: Draw,
  model: Model,
  { last, end }: { last: Day; end: Day | null },
): Partial<RawWorker> {
  const day = (): Day => draw.int(last - 20, model.asOf + (draw.chance(10) ? 200 : 0));
  const periods = allPeriods(model).filter(({ to }) => to > last - 90);
  const named = (): Partial<RawEvent> => {
    if (!draw.chance(35) || periods.length === 0) return {};
    const { from, to } = draw.of(...periods);
    return { periods: [{ from: dayText(from), to: dayText(to) }] };
  };
  const agreement = (on: Day): RawEvent => ({
    kind: 'negotiation-agreement',
    date: dayText(on),
    ...(draw.chance(50) ? { until: dayText(on + draw.int(30, 500)) } : {}),
    ...(draw.chance(30) ? { refusedOn: dayText(on + draw.int(10, 300)) } : {}),
  });
  const make = (on: Day): RawEvent => {
    const date = dayText(on);
    switch (draw.int(1, 10)) {
      case 1:
      case 2:
        return { kind: 'demand-received', date };
      case 3:
        return agreement(on);
      case 4:
      case 5:
        return { kind: 'acknowledged', date, ...named() };
      case 6:
        return { kind: draw.of('tribunal-filed', 'suit-filed'), date };
      case 7:
        return { kind: 'payment-requested', date };
      default:
        return { kind: 'payment', date, yen: String(draw.of(1000, 8000, 50000, 400000)), for: '未払賃金', ...named() };
    }
  };
  const events = Array.from({ length: draw.of(0, 0, 1, 2, 3, 4) }, () => make(day()));
  if (end === null) return { events };
  const date = dayText(end);
  switch (draw.int(1, 8)) {
    case 1:
    case 2:
      return { events: [...events, { kind: 'retired', date }] };
    case 3:
      return {
        events: [...events, { kind: 'death', date }],
        heirs: draw.of<NonNullable<RawWorker['heirs']>>(
          [{ name: '丙', relation: '妻', share: '1/1' }],
          [
            { name: '丙', relation: '妻', share: '1/2' },
            { name: '丁', relation: '子', share: '1/3' },
            { name: '戊', relation: '子', share: '1/6' },
          ],
        ),
      };
    case 4:
    case 5:
      return { events: [...events, ...dismissal(draw, end)] };
    default:
      return { events };
  }
}

function dismissal(draw: Draw, end: Day): RawEvent[] {
  const exception = draw.of(
    null,
    null,
    null,
    'probation-14-days',
    'day-labour',
    'two-months',
    'season',
    'office-approved',
  );
  const dismissed: RawEvent = { kind: 'dismissed', date: dayText(end), ...(exception === null ? {} : { exception }) };
  return [{ kind: 'notice-of-dismissal', date: dayText(end - draw.of(0, 3, 10, 29, 30, 31)) }, dismissed];
}
