import { findingGroups, type FindingGroup } from '../../parts/codes.ts';
import { fill, type Language, type Pair } from '../../parts/language.ts';
import type { Paper } from '../../parts/page.ts';

/** What a person must look at: equal findings of several days are one line with their number and first and last day. */
export function findingTexts({ claim, tongues: { japanese, client } }: Paper): readonly Pair[] {
  const textsIn = (language: Language): readonly string[] =>
    findingGroups(language, claim.findings).map((group) => groupText(language, group));
  const translated = client === null ? null : textsIn(client);
  return textsIn(japanese).map((ja, at) => ({ ja, client: translated?.[at] ?? null }));
}

function groupText(language: Language, group: FindingGroup): string {
  const { words, list, citation } = language;
  const grounds = [...new Set(group.all.flatMap(({ citations }) => citations))].map(citation);
  const severity = words.assumptions.severity[group.first.severity];
  return `[${severity}] ${dated(language, group)}${grounds.length === 0 ? '' : ` ${list(grounds)}`}`;
}

function dated({ words, date }: Language, { text, all, from, to }: FindingGroup): string {
  if (from === '') return text;
  if (all.length === 1) return fill(words.assumptions.findingDate, { text, date: date(from) });
  const span = { first: date(from), last: date(to) };
  return fill(words.assumptions.findingCount, { text, count: String(all.length), ...span });
}
