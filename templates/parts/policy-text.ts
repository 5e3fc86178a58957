import { valueFamily, type PolicyKey } from '../../src/core/rows/policies.ts';
import { fill, type Language } from './language.ts';

/** What a value of a switch means; an unknown one stands for itself. */
export function policyValueText({ words }: Language, key: PolicyKey, value: string): string {
  const values: Readonly<Record<string, string | undefined>> = words.policies[key].values;
  const text = values[valueFamily(value)];
  if (text === undefined) return value;
  const weekdays: Readonly<Record<string, string | undefined>> = words.hours.weekdayLong;
  return fill(text, { value: weekdays[value.replace('weekday:', '')] ?? value });
}
