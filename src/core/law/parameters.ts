import { ratioOf, type Ratio } from '../base/ratio.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { WorkDate } from '../base/work-date.ts';
import { lawCheckedOn } from './checked-on.ts';
import { parameterData } from './data/parameters.ts';
import { lawTable, lookUp, type LawRow, type LawValue, type NotKnown } from './value.ts';

type Datum = (typeof parameterData)[number];
export type ParameterName = Datum['name'];
type ParameterScope = Datum['scope'];

/** One row of the parameters, with what the key is made of. */
export type ParameterRow = LawRow & {
  readonly name: ParameterName;
  readonly scope: ParameterScope;
  readonly appliesTo: string;
};

const keyOf = (name: string, scope: string): string => `${name}/${scope}`;

const allRows: readonly ParameterRow[] = parameterData.map((datum) => ({
  ...datum,
  key: keyOf(datum.name, datum.scope),
  checkedOn: lawCheckedOn,
}));

const isNumber = (row: LawRow): boolean => /^\d+(\.\d+)?$/.test(row.value);

/** A figure as an exact number; a date, a word or a list as its text. */
export const parameterTable = lawTable<Ratio | string, ParameterRow>(
  'parameters',
  allRows,
  (row) => (isNumber(row) ? ratioOf(row.value) : row.value),
  null,
);

const names: ReadonlySet<string> = new Set(allRows.map((row) => row.name));
export const isParameterName = (text: string): text is ParameterName => names.has(text);

/** All rows of a parameter, whatever their scope and date, in the order of the data. */
export const parameterRows = (name: ParameterName): readonly ParameterRow[] =>
  allRows.filter((row) => row.name === name);

/**
 * 法定の基準, what the law demanded on a day of those in `scope`. Not known outside the rows of exactly this scope:
 * a row for `all` does not answer for `driver`, whose own rule may differ.
 */
export const parameter = (
  name: ParameterName,
  date: WorkDate,
  scope: ParameterScope = 'all',
): Result<LawValue<Ratio | string>, NotKnown> => lookUp(parameterTable, keyOf(name, scope), date);

/** The rows of a parameter in force on a day, one for each scope that has one: for those who do not say their scope. */
export const parameterRowsOn = (name: ParameterName, date: WorkDate): readonly ParameterRow[] =>
  parameterRows(name).filter((row) => {
    const found = parameter(name, date, row.scope);
    return found.ok && found.value.from === row.from;
  });

/** As `parameter`, for those that are numbers; asking for a word or a date as a number is a bug of the caller. */
export function numericParameter(
  name: ParameterName,
  date: WorkDate,
  scope: ParameterScope = 'all',
): Result<LawValue<Ratio>, NotKnown> {
  const found = parameter(name, date, scope);
  if (!found.ok) return err(found.error);
  const { value, ...rest } = found.value;
  if (typeof value === 'string') throw new Error(`not a number: ${name}`);
  return ok({ value, ...rest });
}

export type Premium = 'overtime' | 'statutory_holiday' | 'night' | 'over60';
export type FirmSize = 'large' | 'small-or-medium';

/**
 * 割増賃金率, the premium as a part of the normal wage (1/4 for 25 %). 労働基準法37条1項・4項.
 * Over 60 hours a month goes by the size of the firm, and is not known before 2010-04-01, when the rule began.
 */
export const premiumRate = (premium: Premium, date: WorkDate, size: FirmSize): Result<LawValue<Ratio>, NotKnown> =>
  numericParameter(`premium.${premium}`, date, premium === 'over60' ? size : 'all');
