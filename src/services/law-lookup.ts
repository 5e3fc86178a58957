import { problem, type Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import { isWorkDate, type WorkDate } from '../core/base/work-date.ts';
import { yenText } from '../core/base/yen.ts';
import { parameterData } from '../core/law/data/parameters.ts';
import { isPrefecture, regionalMinimumWage } from '../core/law/minimum-wage.ts';
import { isParameterName, parameter, parameterRows, type ParameterRow } from '../core/law/parameters.ts';
import type { LawValue, NotKnown } from '../core/law/value.ts';

export { minimumWageCredit } from '../core/law/minimum-wage.ts';

/** A figure of the law on a day. `for` only where the figure depends on whom it applies to. */
export type LawAnswer = {
  readonly for?: string;
  readonly value: string;
  readonly unit: string;
  readonly from: string;
  readonly citation: string;
  readonly confidence: string;
};

/** 地域別最低賃金, yen per hour. Refuses codes other than `01` to `47`, and days for which no figure is known. */
export function lookUpMinimumWage(prefecture: string, on: string): Result<LawAnswer, readonly Problem[]> {
  const date = dateOf(on);
  if (!date.ok) return date;
  if (!isPrefecture(prefecture))
    return err([problem('error', 'unknown-prefecture', { column: '--prefecture' }, { value: prefecture })]);
  const found = regionalMinimumWage(prefecture, date.value);
  if (!found.ok) return notKnown(found.error);
  return ok(answer(found.value, yenText(found.value.value), 'yen per hour'));
}

/** A statutory parameter for `scope`; without a scope, one answer for each scope known on the day. */
export function lookUpParameter(
  name: string,
  on: string,
  scope: string | undefined,
): Result<readonly LawAnswer[], readonly Problem[]> {
  const date = dateOf(on);
  if (!date.ok) return date;
  if (!isParameterName(name)) return err([unknownParameter(name)]);
  const rows = parameterRows(name);
  const scopes = [...new Set(rows.map((row) => row.scope))];
  const asked = scope === undefined ? scopes : boundBy(scopes, scope);
  if (asked.length === 0) {
    const data = { value: scope ?? '', choices: scopes.join(', ') };
    return err([problem('error', 'unknown-scope', { column: '--for' }, data)]);
  }
  const answers = asked.flatMap((s) => {
    const found = parameter(name, date.value, s);
    if (!found.ok) return [];
    const row = rows.find((r) => r.scope === s && r.from === found.value.from);
    return row === undefined ? [] : [rowAnswer(row, found.value, scopes.length > 1)];
  });
  return answers.length > 0
    ? ok(answers)
    : notKnown({ kind: 'not-known', table: 'parameters', key: name, date: date.value });
}

/** A rule for all applies to firms of every size, but not to a duty such as driver, which may have its own rule. */
function boundBy(scopes: readonly ParameterRow['scope'][], scope: string): readonly ParameterRow['scope'][] {
  const own = scopes.filter((s) => s === scope);
  const isSize = scope === 'large' || scope === 'small-or-medium';
  return own.length === 0 && isSize ? scopes.filter((s) => s === 'all') : own;
}

const parameterNames = [...new Set(parameterData.map((datum) => datum.name))];
const unknownParameter = (name: string): Problem =>
  problem('error', 'unknown-parameter', {}, { value: name, choices: parameterNames.join(', ') });

const rowAnswer = (row: ParameterRow, found: LawValue<unknown>, severalScopes: boolean): LawAnswer => ({
  ...(severalScopes ? { for: row.scope } : {}),
  ...answer(found, row.value, row.unit),
});

const answer = (found: LawValue<unknown>, value: string, unit: string): LawAnswer => ({
  value,
  unit,
  from: found.from,
  citation: found.citation,
  confidence: found.confidence,
});

const dateOf = (text: string): Result<WorkDate, readonly Problem[]> =>
  isWorkDate(text) ? ok(text) : err([problem('error', 'bad-date', { column: '--on' }, { value: text })]);

const notKnown = ({ table, key, date }: NotKnown): Result<never, readonly Problem[]> =>
  err([problem('error', 'law-not-known', {}, { table, key, date })]);
