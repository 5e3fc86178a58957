import type { Finding } from '../../../src/core/claim/result.ts';
import { fillKnown } from '../../parts/codes.ts';
import { fill, type Language, type Pair } from '../../parts/language.ts';
import { sayOn, type Paper } from '../../parts/page.ts';

/** What a person must look at: equal findings of several days are one line with their number and first and last day. */
export function findingTexts(paper: Paper): readonly Pair[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of [...paper.claim.findings].sort(bySeverity)) {
    const key = JSON.stringify([finding.code, finding.data['name'] ?? '']);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => sayOn(paper, (language) => groupText(language, group)));
}

const severities: readonly Finding['severity'][] = ['violation', 'warning', 'info'];
const bySeverity = (a: Finding, b: Finding): number => severities.indexOf(a.severity) - severities.indexOf(b.severity);

function groupText(language: Language, group: readonly Finding[]): string {
  const [first] = group;
  if (first === undefined) throw new Error('a group without findings');
  const { words, date, list, citation } = language;
  const known = (words.findings as Readonly<Record<string, string>>)[first.code];
  const text = dated(language, fillKnown(language, known, first.code, first.data), group, date);
  const grounds = [...new Set(group.flatMap(({ citations }) => citations))].map(citation);
  const severity = words.assumptions.severity[first.severity];
  return `[${severity}] ${text}${grounds.length === 0 ? '' : ` ${list(grounds)}`}`;
}

/** A finding of a whole period counts from the first day of the period. */
const firstDay = ({ date, data }: Finding): readonly string[] => {
  const day = date ?? data['period']?.slice(0, 10);
  return day === undefined ? [] : [day];
};

function dated({ words }: Language, text: string, group: readonly Finding[], date: Language['date']): string {
  const dates = group.flatMap(firstDay).sort();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return text;
  if (dates.length === 1) return fill(words.assumptions.findingDate, { text, date: date(first) });
  const span = { first: date(first), last: date(last) };
  return fill(words.assumptions.findingCount, { text, count: String(dates.length), ...span });
}
