import type { RawCase, RawTerms, RawWorker } from './raw.ts';

/** Makes a failing case smaller for as long as it still fails in the same way: first large pieces, then single facts. */
export function shrunk(file: RawCase, stillFails: (file: RawCase) => boolean): RawCase {
  let best = file;
  const attempt = (candidate: RawCase): boolean => {
    if (!stillFails(candidate)) return false;
    best = candidate;
    return true;
  };
  for (let changed = true, round = 0; changed && round < 3; round++) {
    changed = false;
    for (const field of lists) changed = shorten(field, () => best, attempt) || changed;
    for (const edit of edits(best)) changed = attempt(edit(best)) || changed;
  }
  return best;
}

type List = 'days' | 'payslips' | 'events' | 'pieces' | 'averageWages' | 'standardRemuneration' | 'savings' | 'heirs';
const lists: readonly List[] = [
  'events',
  'payslips',
  'days',
  'pieces',
  'savings',
  'heirs',
  'standardRemuneration',
  'averageWages',
];

const withWorker = (file: RawCase, change: (worker: RawWorker) => RawWorker): RawCase => ({
  ...file,
  workers: file.workers.map(change),
});

/** Leaves out runs of a list: halves, quarters, single items. */
function shorten(field: List, current: () => RawCase, attempt: (candidate: RawCase) => boolean): boolean {
  let any = false;
  const items = (): readonly unknown[] => current().workers[0]?.[field] ?? [];
  for (let size = items().length; size >= 1; size = Math.floor(size / 2))
    for (let at = 0; at < items().length;) {
      const rest = items().filter((_, i) => i < at || i >= at + size);
      if (attempt(withWorker(current(), (worker) => ({ ...worker, [field]: rest })))) any = true;
      else at += size;
    }
  return any;
}

type Edit = (file: RawCase) => RawCase;

function edits(file: RawCase): Edit[] {
  const policies = Object.keys(file.policy ?? {}).map((key): Edit => (f) => ({
    ...f,
    policy: without(f.policy ?? {}, key),
  }));
  const worker = file.workers[0];
  if (worker === undefined) return policies;
  const versions = worker.terms.slice(1).map(
    (_, i): Edit =>
      (f) =>
        withWorker(f, (w) => withoutVersion(w, i + 1)),
  );
  const pay = worker.terms.flatMap((terms, i) =>
    (terms.pay ?? []).map(
      (one): Edit =>
        (f) =>
          withTerms(f, i, (t) => ({ ...t, pay: t.pay.length > 1 ? t.pay.filter((p) => p.name !== one.name) : t.pay })),
    ),
  );
  const plain = worker.terms.flatMap((_, i) =>
    plainTerms.map(
      (change): Edit =>
        (f) =>
          withTerms(f, i, (t) => ({ ...t, ...change })),
    ),
  );
  const slips = worker.payslips.flatMap((slip, i) => [
    ...slip.payments.map(
      (_, k): Edit =>
        (f) =>
          withSlip(f, i, (s) => ({ ...s, payments: s.payments.filter((__, n) => n !== k) })),
    ),
    ...(slip.deductions ?? []).map(
      (_, k): Edit =>
        (f) =>
          withSlip(f, i, (s) => ({ ...s, deductions: (s.deductions ?? []).filter((__, n) => n !== k) })),
    ),
  ]);
  const days = worker.days.flatMap((day, i) =>
    Object.keys(day)
      .filter((key) => !['date', 'work', 'start', 'end'].includes(key))
      .map(
        (key): Edit =>
          (f) =>
            withWorker(f, (w) => ({ ...w, days: w.days.map((d, n) => (n === i ? without(d, key) : d)) })),
      ),
  );
  const optional = ['claim', 'travelCost', 'agreements'] as const;
  const fields = optional.map(
    (key): Edit =>
      (f) =>
        withWorker(f, (w) => without(w, key)),
  );
  return [...policies, ...versions, ...fields, ...pay, ...plain, ...slips, ...days];
}

const plainTerms: readonly Partial<RawTerms>[] = [
  { premiumRates: null },
  { specifiedMinimumWage: null },
  { exempt: null },
  { programme: 'none' },
  { duty: 'general' },
  { weeklyLimitHours: 40 },
  { scheduledHolidays: { weekdays: [], dates: [], publicHolidays: false } },
  { statutoryHoliday: { weekday: 'SUN' } },
];

const without = <T extends object>(from: T, key: string): T =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as T;

const withTerms = (file: RawCase, at: number, change: (terms: RawTerms) => RawTerms): RawCase =>
  withWorker(file, (worker) => ({
    ...worker,
    terms: worker.terms.map((terms, i) => (i === at ? change(terms as RawTerms) : terms)),
  }));

const withSlip = (
  file: RawCase,
  at: number,
  change: (slip: RawWorker['payslips'][number]) => RawWorker['payslips'][number],
): RawCase =>
  withWorker(file, (worker) => ({
    ...worker,
    payslips: worker.payslips.map((slip, i) => (i === at ? change(slip) : slip)),
  }));

/** The version before takes over. */
function withoutVersion(worker: RawWorker, at: number): RawWorker {
  const terms = worker.terms.flatMap((version, i) => {
    if (i === at) return [];
    return [i === at - 1 ? { ...version, to: worker.terms[at]?.to ?? null } : version];
  });
  return { ...worker, terms };
}
