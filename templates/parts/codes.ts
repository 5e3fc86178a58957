import { isDeductionKind } from '../../src/core/rows/deduction-kinds.ts';
import type { Finding } from '../../src/core/rows/findings.ts';
import { severities } from '../../src/core/rows/findings.ts';
import type { NotSupported, Undecided } from '../../src/core/rows/undecided.ts';
import type { PaperWords } from '../messages/ja/papers/index.ts';
import { fillFrom, textFor, type Text } from '../messages/text.ts';
import type { Language } from './language.ts';

type Data = Readonly<Record<string, string>>;

/** What a computation noticed, in words. */
export const findingText = (language: Language, { code, date, data }: Finding): string =>
  fillData(language, language.words.findings[code], date === undefined ? data : { when: date, ...data });

/** What could not be judged, in words. */
export const undecidedText = (language: Language, { code, data }: Undecided): string =>
  fillData(language, language.words.undecided[code], data);

/** Which fact is missing and who has it; null where nobody can say it. */
export const missingFactText = (
  { words }: Language,
  { fact, who }: Undecided,
): { readonly fact: string; readonly who: string } | null =>
  who === null ? null : { fact: words.missingFacts[fact], who: words.holders[who] };

/** The row of a code gives its text what it needs; a test holds every text against the data of its row. */
const fillData = (language: Language, words: string | Text<string>, data: Data): string =>
  fillFrom(
    words as string,
    Object.fromEntries(Object.entries(data).map(([name, value]) => [name, valueText(language, name, value)])),
    (_, place) => place,
  );

/** The facts that a deduction lacks, in words. */
export const missingText = ({ words, list }: Language, missing: readonly string[]): string =>
  list(missing.map((fact) => (words.deductions.missing as Readonly<Record<string, string>>)[fact] ?? fact));

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
const isMonth = (value: string): boolean => /^\d{4}-\d{2}$/.test(value);
const isSpan = (value: string): boolean => /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(value);

function spanText(language: Language, value: string): string {
  const [from = '', to = ''] = value.split('/');
  return language.span(language.date(from), language.date(to));
}

const amounts: readonly string[] = ['yen', 'cap', 'hourly', 'minimum', 'converted', 'needed'];

function valueText(language: Language, name: string, value: string): string {
  if (amounts.includes(name)) return language.amount(value);
  if (name === 'missing') return missingText(language, value.split(' '));
  if (name === 'what') return language.words.notSupported[value as NotSupported];
  if (isDate(value)) return language.date(value);
  if (isSpan(value)) return spanText(language, value);
  if (isMonth(value)) return language.month(value);
  const dates = value.split(/[,\s]+/);
  return name === 'dates' && dates.every(isDate) ? language.list(dates.map(language.date)) : value;
}

export type FindingGroup = {
  readonly first: Finding;
  readonly text: string;
  readonly all: readonly Finding[];
  /** First and last day; empty where no finding of the group has one. */
  readonly from: string;
  readonly to: string;
};

/** Findings that say the same of several days are one line; what breaks the law stands first. */
export function findingGroups(language: Language, findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${findingText(language, finding)}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()]
    .map((all) => {
      const days = all
        .map(firstDay)
        .filter((day) => day !== '')
        .sort();
      const first = all[0]!;
      return { first, text: findingText(language, first), all, from: days[0] ?? '', to: days.at(-1) ?? '' };
    })
    .sort((a, b) => severities.indexOf(a.first.severity) - severities.indexOf(b.first.severity));
}

/** A finding of a whole period counts from the first day of the period. */
const firstDay = ({ date, data }: Finding): string => date ?? data['period']?.slice(0, 10) ?? '';

/** What a rule of a derivation says; `due.<head>` has its words with the head. A rule without words stands for itself. */
export function ruleText({ heads, derivations }: Pick<PaperWords, 'heads' | 'derivations'>, rule: string): string {
  const words = rule.startsWith('due.') ? heads.due : derivations.rules;
  return textFor(words, rule.replace(/^due\./, '')) ?? rule;
}

/** What a deduction is for; a kind without words stands for itself. */
export const deductionKindText = ({ deductionKinds }: PaperWords, kind: string): string =>
  isDeductionKind(kind) ? deductionKinds[kind] : kind;
