import { averageHours, dailyHours, weeklyHours } from './average.ts';
import { isCovered, isValidFixed, monthlyShare } from './base-pay.ts';
import { dayText } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Block } from './classify.ts';
import { add, div, frac, larger, less, mul, parseFraction, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import minimumWages from './minimum-wage.json' with { type: 'json' };
import { once, versionKey } from './model.ts';
import type { Model } from './model.ts';
import type { RawBasis, RawPay, RawTerms } from './raw.ts';
import { countOf, piecesOf } from './work.ts';
import type { Work } from './work.ts';

/** A component of pay as the premiums and the minimum wage see it. */
export type Component = {
  /** Piece pay under `pieceRate: time` is monthly. */
  readonly basis: RawBasis;
  readonly kind: string;
  readonly forPremiums: boolean;
  readonly forMinimum: boolean;
  /** What an hour of it is worth (rule 4, 労働基準法施行規則19条1項). */
  readonly value: Fraction;
  /** What an hour of it is worth against the minimum wage: differs for piece pay alone (最低賃金法施行規則2条1項5号). */
  readonly converted: Fraction;
};

/** "premiums leave out family to over-one-month, the minimum wage family, commuting, temporary, over-one-month, perfect-attendance". */
const notForPremiums = [
  'family',
  'commuting',
  'separation',
  'childrens-education',
  'housing',
  'temporary',
  'over-one-month',
];
const notForMinimumWage = ['family', 'commuting', 'temporary', 'over-one-month', 'perfect-attendance'];

/** Components of a version of the terms in a period; valid fixed overtime pay is none of them. */
export const componentsOf = (work: Work, terms: RawTerms): readonly Component[] =>
  once(work.model, `components ${versionKey(terms)} ${work.period.from}`, () => {
    const { model } = work;
    const piece = pieceComponent(work, terms);
    const all = terms.pay
      .filter((pay) => !isValidFixed(model, pay))
      .flatMap((pay) => {
        if (pay.basis === 'piece') return pay === terms.pay.find(isPiece) ? [piece] : [];
        const value = hourlyValue(work, terms, pay);
        return [{ ...counted(pay), basis: pay.basis, kind: pay.kind, value, converted: value }];
      });
    return piecesOf(work) === null || terms.pay.some(isPiece) ? all : [...all, piece];
  });

const isPiece = (pay: RawPay): boolean => pay.basis === 'piece';

const counted = ({ kind, flatRate }: Pick<RawPay, 'kind' | 'flatRate'>) => ({
  forPremiums: flatRate === true || !notForPremiums.includes(kind),
  forMinimum: !notForMinimumWage.includes(kind),
});

function hourlyValue({ model, period }: Work, terms: RawTerms, pay: RawPay): Fraction {
  const yen = parseFraction(pay.yen ?? '0');
  switch (pay.basis) {
    case 'hourly':
      return yen;
    case 'daily':
      return div(yen, dailyHours(model, terms));
    case 'weekly':
      return div(yen, weeklyHours(model, terms));
    case 'monthly':
      return div(yen, averageHours(model, terms, period.to));
    case 'annual':
      return div(yen, mul(frac(12), averageHours(model, terms, period.to)));
    case 'piece':
      throw new Error('piece pay has its own divisor');
  }
}

const over = (yen: Fraction, hours: Fraction): Fraction => (hours.n === 0n ? zero : div(yen, hours));

/**
 * Piece pay of the period as one component. `pieceRate: time`: "a monthly component everywhere: hourly value = yen / (A x the period's share
 * of rule 5), covered as monthly pay, converted by the same value".
 */
function pieceComponent(work: Work, terms: RawTerms): Component {
  const { model, period } = work;
  const own = terms.pay.find(isPiece) ?? { kind: 'other' };
  const pieces = piecesOf(work);
  const kind = { ...counted(own), kind: own.kind };
  if (pieces === null) return { ...kind, basis: pieceBasis(model), value: zero, converted: zero };
  const { yen, hours, allHours } = pieces;
  if (pieceBasis(model) === 'piece')
    return { ...kind, basis: 'piece', value: over(yen, allHours), converted: over(yen, hours) };
  const share = sum(model.terms.map((version) => monthlyShare(work, version)));
  const value = over(yen, mul(averageHours(model, terms, period.to), share));
  return { ...kind, basis: 'monthly', value, converted: value };
}

export const pieceBasis = (model: Model): RawBasis => (model.policy('pieceRate') === 'time' ? 'monthly' : 'piece');

/** "the first component of kind base (none: the first component)". */
export function baseComponent(components: readonly Component[]): Component {
  const found = components.find(({ kind }) => kind === 'base') ?? components[0];
  if (found === undefined) throw new Error('terms without pay');
  return found;
}

export const isPieceAlone = (components: readonly Component[]): boolean =>
  components.length > 0 && components.every(({ basis }) => basis === 'piece');

/**
 * "**Piece pay unknown** (a piece component, worked minutes, neither `pieces` nor a `piece` line) …; terms with piece pay alone have no
 * amount at all in that period, others no minimum-wage head and no raised base."
 */
export function pieceUnknown(work: Work, terms: RawTerms): boolean {
  const worked = countOf(work.blocks, ({ owner }) => work.model.termsOn(owner).pay.some(isPiece));
  return terms.pay.some(isPiece) && worked > 0 && piecesOf(work) === null;
}

/** No raise where piece pay is unknown, and none of piece pay alone that is not there (`pieceRate` changes nothing in that). */
export const withoutPieces = (work: Work, terms: RawTerms): boolean =>
  pieceUnknown(work, terms) ||
  (piecesOf(work) === null && terms.pay.filter((pay) => !isValidFixed(work.model, pay)).every(isPiece));

/** What one hour is worth on a day (rules 4, 6, 9). */
export type Hourly = {
  readonly components: readonly Component[];
  /** Time and piece base before any raise. */
  readonly base: Fraction;
  /** What the minimum wage adds to it. */
  readonly raise: Fraction;
  readonly converted: Fraction;
  /** What an hour lacks to the minimum wage. */
  readonly missing: Fraction;
  /** Null: not known. */
  readonly minimum: Fraction | null;
};

export const hourlyOn = (work: Work, terms: RawTerms, calendar: Day): Hourly =>
  once(work.model, `hourly ${versionKey(terms)} ${work.period.from} ${minimumRow(terms, calendar)?.[0] ?? ''}`, () => {
    const components = componentsOf(work, terms);
    const base = sum(components.filter((c) => c.forPremiums).map((c) => c.value));
    const converted = sum(components.filter((c) => c.forMinimum).map((c) => c.converted));
    const minimum = minimumWageOn(terms, calendar);
    const known = minimum !== null && !withoutPieces(work, terms) ? minimum : null;
    const missing = known !== null && less(converted, known) ? sub(known, converted) : zero;
    const beside = sum(components.filter((c) => c.forPremiums && !c.forMinimum).map((c) => c.value));
    const raised = known === null ? base : raisedBase(work.model, { base, missing, minimum: known, beside });
    return { components, base, raise: sub(raised, base), converted, missing, minimum };
  });

type Raise = Readonly<Record<'base' | 'missing' | 'minimum' | 'beside', Fraction>>;

/**
 * Rule 6: "Where the converted wage (9) is below the minimum wage of the minute, the base is the larger of itself and minimum + hourly value
 * of components that count for premiums but not for the minimum wage; else it stays (`literal`). … `floor`: never below the minimum, even
 * where housing pay meets it; `add-shortfall`: base + (minimum - converted)."
 */
function raisedBase(model: Model, { base, missing, minimum, beside }: Raise): Fraction {
  if (model.policy('minimumWageBase') === 'add-shortfall') return add(base, missing);
  const literal = missing.n > 0n ? larger(base, add(minimum, beside)) : base;
  return model.policy('minimumWageBase') === 'floor' ? larger(literal, minimum) : literal;
}

/** Rows of the regional table: first day, yen an hour. */
function minimumRow(terms: RawTerms, day: Day): readonly (string | number)[] | undefined {
  const table: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = minimumWages;
  return (table[terms.prefecture] ?? []).filter(([from]) => String(from) <= dayText(day)).at(-1);
}

/** "The higher of regional and specified minimum counts." 最低賃金法6条1項. */
function minimumWageOn(terms: RawTerms, day: Day): Fraction | null {
  const regional = minimumRow(terms, day)?.[1];
  if (regional === undefined) return null;
  const specified = terms.specifiedMinimumWage ?? null;
  return larger(parseFraction(regional), specified === null ? zero : parseFraction(specified.yen));
}

export const covers = (work: Work, component: Component, block: Block): boolean =>
  isCovered(work.model, component.basis, block);
