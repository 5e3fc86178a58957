import { parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { add, div, floor, frac, fractionText, less, parseFraction, smaller, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { employmentInsurance, isOutsideCareAge, monthBefore, socialInsurance } from './insurance.ts';
import { statedAverageWage } from './leave.ts';
import type { Model } from './model.ts';
import type { Period } from './periods.ts';
import type { RawDeduction, RawPayslip, RawTerms } from './raw.ts';

export type Verdict = 'lawful' | 'not-checked' | 'over' | 'needs-agreement' | 'unlawful' | 'cannot-judge';
export type Judged = {
  readonly line: RawDeduction;
  readonly verdict: Verdict;
  readonly reclaim: Fraction;
  /** What is left to ask for where a court takes the agreement for given; asked of `needs-agreement` alone. */
  readonly fallback?: Fraction | null;
  /** Of what is charged at cost; undefined: not asked. */
  readonly cap?: Fraction | null;
};

type Facts = {
  readonly model: Model;
  readonly period: Period;
  readonly slip: RawPayslip;
  readonly terms: RawTerms;
  /** Due heads of the period, deductions aside. */
  readonly due: Fraction;
};

/** claims.md 1.3, rows 2 to 5. */
const byCost = ['housing', 'utilities', 'communication', 'food', 'bedding', 'furnishings'];
/** Rows 6, 15, 22: an agreement of 労働基準法24条1項 makes them lawful in kind. */
const byAgreement = ['uniform_or_tools', 'staff_loan', 'union_or_association', 'insurance_premium'];
/** Rows 9, 10, 12, 14: "always unlawful". */
const never = ['deposit', 'document_custody', 'savings', 'penalty', 'advance_repayment'];
/** Rows 7, 8, 20: always unlawful in one programme, else by agreement. */
const neverIn: Readonly<Record<string, string>> = {
  management_fee: 'technical-intern',
  support_fee: 'specified-skilled',
  return_airfare: 'technical-intern',
};
/** Row 1. */
const statutory = [
  'health_insurance',
  'nursing_care_insurance',
  'pension',
  'child_support_levy',
  'employment_insurance',
];
const unchecked = ['income_tax', 'resident_tax', 'social_insurance_total'];

export const judgedKinds = [
  ...byCost,
  ...byAgreement,
  ...never,
  ...Object.keys(neverIn),
  ...statutory,
  ...unchecked,
  'disciplinary_fine',
];

/** Rule 15: every deduction line of the payslips of a period. */
export function deductionsOf(model: Model, period: Period, due: Fraction): Judged[] {
  const terms = model.termsOn(Math.min(period.to, model.end ?? period.to));
  const allowance = { left: floor(div(due, frac(10))) };
  return period.slips.flatMap((slip) =>
    (slip.deductions ?? []).map((line) => {
      const facts = { model, period, slip, terms, due };
      return line.kind === 'disciplinary_fine' ? payCut(facts, line, allowance) : judge(facts, line);
    }),
  );
}

const taken = (line: RawDeduction): Fraction => parseFraction(line.yen);
const result = (line: RawDeduction, verdict: Verdict, reclaim: Fraction, more: Partial<Judged> = {}): Judged => ({
  line,
  verdict,
  reclaim,
  ...more,
});

function judge(facts: Facts, line: RawDeduction): Judged {
  const { kind } = line;
  const programme = facts.terms.programme ?? 'none';
  if (never.includes(kind) || neverIn[kind] === programme) return result(line, 'unlawful', taken(line));
  if (statutory.includes(kind) || unchecked.includes(kind)) return byStatute(facts, line);
  if (byCost.includes(kind)) return byCostOf(facts, line);
  if (byAgreement.includes(kind) || kind in neverIn)
    return hasAgreement(facts, line)
      ? result(line, 'lawful', zero)
      : result(line, 'needs-agreement', taken(line), { fallback: zero });
  throw new Error(`a kind of deduction outside this engine: ${kind}`);
}

/** "(`agreements.article24`, or `agreement` of the line)": the line wins; "empty kinds name none". */
function hasAgreement({ model }: Facts, line: RawDeduction): boolean {
  const general = model.worker.agreements?.article24;
  return line.agreement ?? (general?.exists === true && general.kinds.includes(line.kind));
}

/**
 * "cap = actualCost / occupants …, exact; a whole-yen charge above the cut cap is excess: reclaim = taken - cap cut to yen. The cap binds under
 * `technical-intern` and `specified-skilled` alone. Without an article 24 agreement for the kind …: all, fallback the excess (0 where no cap
 * binds), `needs-agreement`; with it: the excess, `over`; none: `lawful`."
 */
function byCostOf(facts: Facts, line: RawDeduction): Judged {
  const binds = ['technical-intern', 'specified-skilled'].includes(facts.terms.programme ?? 'none');
  const agreed = hasAgreement(facts, line);
  const free = { cap: null, fallback: zero };
  if (!binds) return agreed ? result(line, 'lawful', zero, free) : result(line, 'needs-agreement', taken(line), free);
  if ((line.actualCost ?? null) === null) {
    if (agreed) return result(line, 'cannot-judge', zero);
    return result(line, 'needs-agreement', taken(line));
  }
  const cap = floor(div(parseFraction(line.actualCost ?? '0'), frac(line.occupants ?? 1)));
  const excess = less(cap, taken(line)) ? sub(taken(line), cap) : zero;
  if (!agreed) return result(line, 'needs-agreement', taken(line), { fallback: excess, cap });
  return excess.n > 0n ? result(line, 'over', excess, { cap }) : result(line, 'lawful', zero, { cap });
}

/** "Statutory deductions are never `lawful` without a check … a line with `lawful: false`, are `unlawful`; resident tax is `not-checked`". */
function byStatute(facts: Facts, line: RawDeduction): Judged {
  const { model, period } = facts;
  const outside = line.kind === 'nursing_care_insurance' ? isOutsideCareAge(model, period.payday) : false;
  // No statute knew the levy before the premium of April 2026.
  const tooEarly = line.kind === 'child_support_levy' && monthBefore(period.payday) < '2026-04';
  if (line.lawful === false || outside === true || tooEarly) return result(line, 'unlawful', taken(line));
  const expected = outside === null ? null : expectedPremium(facts, line);
  if (expected === null) return result(line, 'not-checked', zero);
  const excess = less(expected, taken(line)) ? sub(taken(line), expected) : zero;
  return excess.n > 0n ? result(line, 'over', excess) : result(line, 'lawful', zero);
}

function expectedPremium({ model, period, slip, terms }: Facts, { kind }: RawDeduction): Fraction | null {
  switch (kind) {
    case 'employment_insurance': {
      const wages = slip.payments.filter(({ head }) => head !== 'dismissal-notice' && head !== 'tax-refund');
      return employmentInsurance(model, terms, period.to, sum(wages.map(({ yen }) => parseFraction(yen))));
    }
    case 'health_insurance':
    case 'nursing_care_insurance':
    case 'pension':
    case 'child_support_levy':
      return socialInsurance(model, terms, period.payday, kind);
    default:
      return null;
  }
}

/**
 * "**Pay cuts** (LSA 91): no work-rule clause (`workRules` absent: none shown), or `known: false` …: all, `unlawful`; else per case taken -
 * min(taken, half the average wage of its date), then what passes a tenth of the period's due heads, deductions aside …, both limits cut to yen".
 */
function payCut({ model }: Facts, line: RawDeduction, allowance: { left: Fraction }): Judged {
  const rules = model.worker.agreements?.workRules;
  const shown = rules?.exists === true && rules.sanctions === true && rules.known !== false;
  if (!shown || line.lawful === false) return result(line, 'unlawful', taken(line));
  const cases = (line.sanctions ?? []).map(({ date, yen }) => ({
    yen: parseFraction(yen),
    average: averageOn(model, parseDay(date)),
  }));
  const known = cases.flatMap(({ yen, average }) =>
    average === null ? [] : [smaller(yen, floor(div(average, frac(2))))],
  );
  if (cases.length === 0 || known.length < cases.length) return result(line, 'cannot-judge', zero);
  const allowed = smaller(sum(known), allowance.left);
  allowance.left = sub(allowance.left, allowed);
  const reclaim = sub(taken(line), allowed);
  return result(line, reclaim.n > 0n ? 'over' : 'lawful', reclaim);
}

const averageOn = (model: Model, event: Day): Fraction | null => statedAverageWage(model, event);

export const reclaimed = (all: readonly Judged[]): Fraction =>
  all.reduce((total, { reclaim }) => add(total, reclaim), zero);

export const deductionResults = (all: readonly Judged[]) =>
  all.map(({ line, verdict, reclaim, fallback, cap }) => ({
    name: line.name,
    kind: line.kind,
    taken: line.yen,
    reclaim: fractionText(reclaim),
    verdict,
    ...(verdict !== 'needs-agreement' || fallback === undefined
      ? {}
      : { fallback: fallback === null ? null : fractionText(fallback) }),
    ...(cap === undefined ? {} : { cap: cap === null ? null : fractionText(cap) }),
  }));
