import { valueFamily, type PolicyKey } from '../../src/core/rows/policies.ts';
import { fillFrom, textFor } from '../messages/text.ts';
import type { Language } from './language.ts';

/** What a value of a switch means; an unknown one stands for itself. */
export function policyValueText({ words }: Language, key: PolicyKey, value: string): string {
  const text = textFor(words.policies[key].values, valueFamily(value));
  if (text === undefined) return value;
  const weekday = textFor(words.hours.weekdayLong, value.replace('weekday:', ''));
  return fillFrom(text, { value: weekday ?? value }, (_, place) => place);
}
