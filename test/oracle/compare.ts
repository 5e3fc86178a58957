import type { ResultFile } from '../../src/core/claim/result.ts';
import type { oracle } from './oracle.ts';

type OracleResult = ReturnType<typeof oracle>;

/** Every figure on which the product and the second engine differ, as `path: product / second engine`. */
export function differences(product: ResultFile, second: OracleResult): string[] {
  return second.workers.flatMap((worker) => {
    const ours = product.workers.find((candidate) => candidate.id === worker.id);
    if (ours === undefined) return [`${worker.id}: missing`];
    const days = new Map(ours.days.map((day) => [day.date, day]));
    return [
      ...compare('totals', ours.totals, worker.totals),
      ...compare('periods', ours.periods.map(figuresOf), worker.periods),
      ...worker.days.flatMap((day) => compare(`day ${day.date}`, pick(days.get(day.date), day), day)),
      ...ours.days
        .filter((day) => day.worked > 0 && !worker.days.some(({ date }) => date === day.date))
        .map((day) => `day ${day.date}: only in the product`),
    ];
  });
}

type Period = ResultFile['workers'][number]['periods'][number];

const notCompared: readonly string[] = ['citations', 'explain'] satisfies readonly (keyof Period)[];

const figuresOf = (period: Period): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(period).filter(([key]) => !notCompared.includes(key))),
  interest: period.interest.yen,
});

function pick(from: object | undefined, keys: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from ?? {}).filter(([key]) => key in keys));
}

function compare(path: string, ours: unknown, theirs: unknown): string[] {
  if (!isObject(ours) || !isObject(theirs))
    return ours === theirs ? [] : [`${path}: ${JSON.stringify(ours)} / ${JSON.stringify(theirs)}`];
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...keys].flatMap((key) => compare(`${path}.${key}`, ours[key], theirs[key]));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
