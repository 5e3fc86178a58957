import type { PaperWords } from '../messages/ja/papers/index.ts';
import { fill, type Language } from './language.ts';

/**
 * The words of a code with its data put in. A code that the catalogue does not know, or data without a
 * field that the words need, prints as the bare code and data: nothing that could not be judged is left out.
 */
export function fillKnown(
  language: Language,
  words: string | undefined,
  code: string,
  data: Readonly<Record<string, string>>,
): string {
  const given: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, valueText(language, name, value)]),
  );
  const values = { when: given['date'] ?? given['period'] ?? '—', ...given };
  const needed = [...(words ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (words !== undefined && needed.every((name) => name in values)) return fill(words, values);
  const listed = language.list(Object.entries(data).map(([name, value]) => `${name}: ${value}`));
  return fill(language.words.assumptions.unknownCode, { code, data: listed });
}

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
const isMonth = (value: string): boolean => /^\d{4}-\d{2}$/.test(value);

const isSpan = (value: string): boolean => /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(value);

function spanText(language: Language, value: string): string {
  const [from = '', to = ''] = value.split('/');
  return language.span(language.date(from), language.date(to));
}

function valueText(language: Language, name: string, value: string): string {
  if (name === 'yen' && /^-?\d+(\.\d+)?$/.test(value)) return language.amount(value);
  if (name === 'what') return language.words.notSupported[value] ?? value;
  if (isDate(value)) return language.date(value);
  if (isSpan(value)) return spanText(language, value);
  if (isMonth(value)) return language.month(value);
  const dates = value.split(/[,\s]+/);
  return name === 'dates' && dates.every(isDate) ? language.list(dates.map(language.date)) : value;
}

/** What a rule of a derivation says; `due.<head>` has its words with the head. A rule without words stands for itself. */
export function ruleText({ heads, derivations }: Pick<PaperWords, 'heads' | 'derivations'>, rule: string): string {
  const words: Readonly<Record<string, string>> = rule.startsWith('due.') ? heads.due : derivations.rules;
  const key = rule.replace(/^due\./, '');
  return Object.hasOwn(words, key) ? words[key]! : rule;
}
