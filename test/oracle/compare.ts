import type { Codes } from './findings.ts';
import type { oracle } from './oracle.ts';

type Second = ReturnType<typeof oracle>;
type Json = Readonly<Record<string, unknown>>;

export type Difference = { readonly figure: string; readonly product: unknown; readonly second: unknown };

/** Figures that the product does not give yet; each is compared as soon as it is there. */
const notYet: readonly RegExp[] = [
  /\.dueDate$/,
  /\.remaining$/,
  /\.payments$/,
  /scheduledInOvertime/,
  /byPeriodRule$/,
  /minutes\.by(Day|Week)Rule$/,
  /otherHeads/,
  /heirs/,
  /fees/,
  /alternatives/,
  /\.cap$/,
];

/** Every figure on which the product and the second engine differ. */
export function differences(product: unknown, second: Second): Difference[] {
  const result = product as Json;
  // What comes first causes what comes later: hours, then heads, then totals, then other readings.
  return [
    ...second.workers.flatMap((worker) => {
      const ours = (result['workers'] as readonly Json[]).find(({ id }) => id === worker.id) ?? {};
      return [
        ...listed('days', workedDays(ours['days']), worker.days, ({ date }) => String(date)),
        ...listed('periods', shownPeriods(ours['periods']), worker.periods, ({ from }) => String(from)),
        ...listed('deductions', numbered(ours['deductions']), numbered(worker.deductions), byLine),
        ...listed('otherHeads', ours['otherHeads'], worker.otherHeads, ({ head }) => String(head)),
        ...compare('totals', ours['totals'], worker.totals),
        ...listed('heirs', ours['heirs'], worker.heirs, ({ name }) => String(name)),
        ...(worker.fees === null ? [] : listed('fees', ours['fees'], worker.fees, byProcedure)),
        ...codes('findings', ours['findings'], worker.findings),
        ...codes('undecided', ours['undecided'], worker.undecided),
      ];
    }),
    ...compare('totals', result['totals'], second.totals),
    ...(second.fees === null ? [] : listed('fees', result['fees'], second.fees, byProcedure)),
    ...listed('alternatives', result['alternatives'], second.alternatives, byPolicy),
  ];
}

/** The product says these only where interest runs; the second engine from the dates alone (READINGS.md). */
const onlyWithInterest: readonly string[] = ['death-interest', 'payday-2020-03-31-edge', 'payment-as-acknowledgment'];

/** A code that one engine gives and the other does not. */
function codes(path: string, ours: unknown, theirs: Codes): Difference[] {
  const given = new Set(((ours as readonly Json[] | undefined) ?? []).map(({ code }) => String(code)));
  return Object.entries(theirs)
    .filter(([code, has]) => given.has(code) !== has && !onlyWithInterest.includes(code))
    .map(([code, has]) => ({ figure: `${path}.${code}`, product: given.has(code), second: has }));
}

const byProcedure = (fee: Json): string => `${String(fee['procedure'])}:${String(fee['filing'])}`;
const byPolicy = ({ policy }: Json): string =>
  Object.entries(policy as Json)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join();
const byLine = ({ name, number }: Json): string => `${String(name)} ${String(number)}`;

/** Lines of one name in their order; the one engine dates them by the payslip, the other by the pay period. */
function numbered(lines: unknown): readonly Json[] {
  const seen = new Map<unknown, number>();
  return ((lines as readonly Json[] | undefined) ?? []).map(({ period: _period, ...line }) => {
    const number = (seen.get(line['name']) ?? 0) + 1;
    seen.set(line['name'], number);
    return { ...line, number };
  });
}

/** The product cuts its hourly bases where the raised base changes too; what was not raised is the same on both sides of the cut. */
function shownPeriods(periods: unknown): readonly Json[] {
  return ((periods as readonly Json[] | undefined) ?? []).map((period) => ({
    ...period,
    baseHourly: ((period['baseHourly'] as readonly Json[] | undefined) ?? []).reduce<Json[]>((joined, part) => {
      const last = joined.at(-1);
      const alike = last !== undefined && last['fraction'] === part['fraction'] && last['floor'] === part['floor'];
      return alike ? [...joined.slice(0, -1), { ...last, to: part['to'] }] : [...joined, part];
    }, []),
  }));
}

const workedDays = (days: unknown): readonly Json[] =>
  ((days as readonly Json[] | undefined) ?? []).filter((day) => day['worked'] !== 0);

function listed(path: string, ours: unknown, theirs: readonly Json[], key: (item: Json) => string): Difference[] {
  const list = (ours as readonly Json[] | undefined) ?? [];
  if (list.length === 0 && theirs.length > 0 && isNotYet(path)) return [];
  const at = (all: readonly Json[], name: string): Json | undefined => all.find((item) => key(item) === name);
  const names = [...new Set([...list.map(key), ...theirs.map(key)])];
  return names.flatMap((name) => compare(`${path}[${name}]`, at(list, name), at(theirs, name)));
}

/** Where a shift of the last day ends: each engine cuts what it shows of it elsewhere, the yen are the same. */
const isShown = (path: string): boolean => /\.(baseHourly|minimumWage)(\.\d+\.to)?$/.test(path);

const isNotYet = (path: string): boolean => notYet.some((pattern) => pattern.test(path));

/** What the second engine gives is compared; the product may give more. */
function compare(path: string, ours: unknown, theirs: unknown): Difference[] {
  if ((ours === undefined && isNotYet(path)) || isShown(path)) return [];
  if (Array.isArray(ours) && Array.isArray(theirs) && ours.length !== theirs.length)
    return [{ figure: path, product: ours, second: theirs }];
  if (isObject(ours) && isObject(theirs))
    return Object.entries(theirs).flatMap(([key, value]) => compare(`${path}.${key}`, ours[key], value));
  return ours === theirs ? [] : [{ figure: path, product: ours, second: theirs }];
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** `periods[2023-05-01].due.overtime` is of the kind `periods.due.overtime`. */
export const kindOfDifference = ({ figure }: Difference): string =>
  figure.replace(/\[[^\]]*\]/g, '').replace(/\.\d+(?=\.|$)/g, '');

export const textOf = ({ figure, product, second }: Difference): string =>
  `${figure}: ${JSON.stringify(product)} / ${JSON.stringify(second)}`;
