import { z } from 'zod';
import type { DeductionReason, Explain, FallbackReason, Heads, MissingFact, ResultFile } from '../core/claim/result.ts';
import { filings, procedures } from '../core/law/court-fees.ts';
import { verdicts } from '../core/rows/deduction-kinds.ts';
import { findingCodes, severities } from '../core/rows/findings.ts';
import { headNames, otherHeadNames } from '../core/rows/heads.ts';
import { policyKeys, policyRow, type Policy } from '../core/rows/policies.ts';
import { holders, missingFacts, undecidedCodes } from '../core/rows/undecided.ts';

/**
 * The shape of a result file, version 1, for its JSON Schema. The compiler compares it with the type of the core, so that
 * both change together.
 */
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'resultDate' });
const yen = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ id: 'decimal' });
const fraction = z
  .string()
  .regex(/^-?\d+(\/\d+)?$/)
  .meta({ id: 'fraction' });
const clock = z.string().regex(/^\d{2}:\d{2}$/);
const minutes = z.int();
const citations = z.array(z.string());
const data = z.record(z.string(), z.string());
const range = { from: date, to: date };

const policy = z.strictObject(
  Object.fromEntries(policyKeys.map((k) => [k, z.enum(policyRow(k).values)])),
) as unknown as z.ZodType<Policy>;

const totals = z
  .strictObject({
    unpaid: yen,
    prescribed: yen,
    claimable: yen,
    interest: yen,
    additionalPayment: yen,
  })
  .meta({ id: 'totals' });

const headsOf = <T>(value: z.ZodType<T>): z.ZodType<Heads<T>> =>
  z.strictObject(Object.fromEntries(headNames.map((h) => [h, value]))) as unknown as z.ZodType<Heads<T>>;
const headSums = z
  .strictObject({
    ...(Object.fromEntries(headNames.map((h) => [h, yen])) as { readonly [K in keyof Heads<0>]: typeof yen }),
    total: yen,
  })
  .meta({ id: 'heads' });

const explain: z.ZodType<Explain> = z
  .strictObject({
    rule: z.string(),
    value: z.string(),
    unit: z.enum(['yen', 'yen-per-hour', 'minutes', 'hours', 'days', 'ratio', 'date', 'text']),
    citations,
    formula: z.string(),
    get inputs() {
      return z.array(z.strictObject({ name: z.string(), value: z.string(), explain: explain.exactOptional() }));
    },
    rounding: z.strictObject({ rule: z.string(), citation: z.string() }).nullable(),
    sources: z.array(z.string()),
  })
  .meta({ id: 'explain' });

const periodExplain = z.strictObject({
  due: headsOf(explain),
  paid: headsOf(explain),
  unpaid: z.strictObject({
    ...(Object.fromEntries(headNames.map((h) => [h, explain])) as Record<keyof Heads<0>, typeof explain>),
    total: explain,
  }),
  payments: z.strictObject({ interest: explain, principal: explain }),
  remaining: explain,
  interest: explain,
  additionalPayment: explain,
  dueDate: explain,
  prescription: explain,
});

const nightMinutes = {
  night: minutes,
  nightInOvertime: minutes,
  nightInOvertimeOver60: minutes,
  nightInStatutoryHoliday: minutes,
};
const classes = {
  worked: minutes,
  scheduled: minutes,
  withinStatutory: minutes,
  overtime: minutes,
  overtimeOver60: minutes,
  statutoryHoliday: minutes,
  ...nightMinutes,
  scheduledInOvertime: minutes,
  scheduledInOvertimeOver60: minutes,
  byDayRule: minutes,
  byWeekRule: minutes,
  byPeriodRule: minutes,
};

const period = z.strictObject({
  ...range,
  payday: date,
  dueDate: date,
  minutes: z.strictObject(classes),
  baseHourly: z.array(z.strictObject({ ...range, fraction, decimal: yen, floor: z.enum(['minimum-wage']).nullable() })),
  minimumWage: z.array(
    z.strictObject({
      ...range,
      hourly: yen,
      converted: yen,
      shortfall: yen,
      raised: z.strictObject({ fraction, decimal: yen }).nullable(),
    }),
  ),
  due: headSums,
  paid: headSums,
  unpaid: headSums,
  payments: z.strictObject({ interest: yen, principal: yen }),
  remaining: yen,
  interest: z.strictObject({
    yen,
    from: date.nullable(),
    to: date.nullable(),
    parts: z.array(
      z.strictObject({
        ...range,
        days: z.int(),
        ratePercent: yen,
        principal: yen,
        yen,
        amount: fraction,
        citations,
      }),
    ),
  }),
  additionalPayment: yen,
  prescription: z.strictObject({
    lastDay: date,
    state: z.enum(['running', 'held-by-demand', 'suspended', 'prescribed']),
  }),
  citations,
  explain: periodExplain.exactOptional(),
});

const day = z.strictObject({
  date,
  kind: z.string(),
  start: clock.nullable(),
  end: clock.nullable(),
  breaks: z.array(z.tuple([clock, clock])),
  source: z.string(),
  ...classes,
});

const capBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cost'), actualCost: yen, occupants: z.int(), share: yen }),
  z.strictObject({
    kind: z.literal('premiums'),
    premiums: z.array(
      z.strictObject({
        base: yen,
        of: z.enum(['pay', 'standard-remuneration', 'other-pay']),
        date,
        ratesPercent: z.array(yen),
        yen,
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('pay-cut'),
    cases: z.array(z.strictObject({ date, taken: yen, averageWage: yen, limit: yen })),
    wages: yen,
    tenth: yen,
    used: yen,
  }),
]);

const deduction = z.strictObject({
  period: z.strictObject(range),
  name: z.string(),
  kind: z.string(),
  taken: yen,
  reclaim: yen,
  fallback: yen.nullable(),
  cap: yen.nullable(),
  verdict: z.enum(verdicts),
  citations,
  // These lists may grow with the rules: readers take them as text.
  reason: z.string() as unknown as z.ZodType<DeductionReason>,
  fallbackReason: z.string().nullable() as unknown as z.ZodType<FallbackReason | null>,
  missing: z.array(z.string() as unknown as z.ZodType<MissingFact>),
  basis: capBasis.nullable(),
});

const exactMinutes = z.union([minutes, fraction]);
const karoshiMonth = z.strictObject({
  month: z.int(),
  ...range,
  coverage: z.enum(['full', 'partial', 'none']),
  totalMinutes: minutes,
  overtimeMinutes: exactMinutes,
  weeks: z.array(z.strictObject({ ...range, totalMinutes: minutes, overtimeMinutes: minutes })),
  remainder: z.strictObject({
    ...range,
    totalMinutes: minutes,
    allowanceMinutes: exactMinutes,
    overtimeMinutes: exactMinutes,
  }),
});
const karoshi = z.strictObject({
  onset: date,
  months: z.array(karoshiMonth),
  averages: z.array(z.strictObject({ months: z.int(), minutes: fraction, hours: yen })),
  lines: z.array(z.strictObject({ id: z.string(), value: yen, line: yen, state: z.enum(['below', 'at', 'over']) })),
  onsetDayMinutes: minutes,
  longestRunDays: z.int(),
  shortIntervals: z.strictObject({ count: z.int(), shortestMinutes: minutes.nullable() }),
});

const fee = z.strictObject({
  procedure: z.enum(procedures),
  filing: z.enum(filings),
  court: z.enum(['summary', 'district']),
  value: yen,
  yen,
  available: z.boolean(),
  explain: explain.exactOptional(),
});

const worker = z.strictObject({
  id: z.string(),
  periods: z.array(period),
  days: z.array(day),
  otherHeads: z.array(z.strictObject({ head: z.enum(otherHeadNames), due: yen, paid: yen, unpaid: yen })),
  partPayments: z.array(z.strictObject({ date, yen, interest: yen, principal: yen, surplus: yen })),
  heirs: z.array(
    z.strictObject({
      name: z.string(),
      share: fraction,
      unpaid: yen,
      claimable: yen,
      interest: yen,
      additionalPayment: yen,
    }),
  ),
  totals,
  fees: z.array(fee),
  deductions: z.array(deduction),
  karoshi: karoshi.nullable(),
  article36: z.array(z.never()),
  findings: z.array(
    z.strictObject({
      code: z.enum(findingCodes),
      date: date.exactOptional(),
      severity: z.enum(severities),
      citations,
      data,
    }),
  ),
  undecided: z.array(
    z.strictObject({
      code: z.enum(undecidedCodes),
      fact: z.enum(missingFacts),
      who: z.enum(holders).nullable(),
      data,
      yen: z.strictObject({ least: yen, most: yen }).nullable(),
    }),
  ),
  explain: z
    .strictObject({
      totals: z.strictObject({
        unpaid: explain,
        prescribed: explain,
        claimable: explain,
        interest: explain,
        additionalPayment: explain,
      }),
      heirs: z.array(
        z.strictObject({ unpaid: explain, claimable: explain, interest: explain, additionalPayment: explain }),
      ),
    })
    .exactOptional(),
});

const resultShape: z.ZodType<ResultFile> = z.strictObject({
  format: z.literal('mibarai-result'),
  version: z.literal(1),
  asOf: date,
  lawData: z.strictObject({ version: z.string(), sha256: z.string(), checkedOn: date }),
  policy,
  workers: z.array(worker),
  alternatives: z.array(
    z.strictObject({
      policy: z.strictObject(
        Object.fromEntries(policyKeys.map((k) => [k, z.enum(policyRow(k).values).exactOptional()])),
      ),
      totals,
      difference: yen,
      finding: z.enum(findingCodes).nullable(),
    }),
  ),
  totals,
  fees: z.array(fee),
});

/** JSON Schema (draft 2020-12) of the result that `mibarai compute --json` prints. */
export const resultSchema = (): object => ({
  title: 'Mibarai result, version 1',
  ...z.toJSONSchema(resultShape, { io: 'output', target: 'draft-2020-12' }),
});
