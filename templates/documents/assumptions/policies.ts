import type { Policy, PolicyKey } from '../../../src/core/records/policy.ts';
import { heading, notes } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Language, type Pair } from '../../parts/language.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { contentWidth } from '../../parts/style.ts';
import { table, text, wrapped, type Row } from '../../parts/table.ts';

/** 計算方法の選択: every switch with the value used in words; the first value of a catalogue entry is the default. */
export function policySection(paper: Paper, number: number): readonly Content[] {
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const keys = Object.keys(paper.tongues.japanese.words.policies) as PolicyKey[];
  return [
    heading(
      number,
      w(({ words }) => words.assumptions.policyTitle),
    ),
    table({
      width: contentWidth.portrait,
      columns: [
        { width: 122, align: 'left' },
        { width: 160, align: 'left' },
        { width: 36, align: 'center' },
        { width: 163, align: 'left' },
      ],
      head: [
        [
          text(w(({ words }) => words.assumptions.policyColumn)),
          text(w(({ words }) => words.assumptions.usedColumn)),
          text(''),
          text(w(({ words }) => words.assumptions.othersColumn)),
        ],
      ],
      groups: keys.map((key) => [policyRow(paper, key)]),
    }),
    notes([w(({ words }) => words.assumptions.policyNote)]),
  ];
}

function policyRow(paper: Paper, key: PolicyKey): Row {
  const used: string = paper.result.policy[key];
  const entry = entryOf(used);
  const entries = Object.keys(paper.tongues.japanese.words.policies[key].values);
  const isDefault = entries[0] === entry;
  const others = entries.filter((other) => other !== entry && !other.endsWith(':*'));
  return {
    cells: [
      wrapped(sayOn(paper, ({ words }) => words.policies[key].name)),
      wrapped(sayOn(paper, (language) => valueText(language, key, used))),
      text(
        sayOn(paper, ({ words }) => (isDefault ? words.assumptions.standardMark : words.assumptions.chosenMark)),
        { bold: !isDefault },
      ),
      wrapped(
        sayOn(paper, ({ words, list }) => list(others.map((other) => words.policies[key].values[other] ?? other))),
      ),
    ],
  };
}

const isDay = (value: string): boolean => /^([1-9]|1\d|2[0-8])$/.test(value);

/** Families of values share one entry of the catalogue. */
const entryOf = (value: string): string =>
  value.startsWith('weekday:') ? 'weekday:*' : isDay(value) ? 'day:*' : value;

function valueText({ words }: Language, key: keyof Policy, value: string): string {
  const entry = words.policies[key].values[entryOf(value)];
  if (entry === undefined) return value;
  const weekday = value.replace('weekday:', '');
  return fill(entry, { value: (words.hours.weekdayLong as Readonly<Record<string, string>>)[weekday] ?? value });
}
