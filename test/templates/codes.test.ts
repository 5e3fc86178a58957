import { describe, expect, it } from 'vitest';
import { loadWords } from '../../renderer/words/language-context.ts';
import { problemText } from '../../renderer/words/problem-text.ts';
import { problemsText } from '../../src/cli/print-problems.ts';
import { loadWords as loadTerminal } from '../../src/cli/words.ts';
import { problem } from '../../src/core/base/problem.ts';
import { findingRows, type Finding, type FindingCode } from '../../src/core/rows/findings.ts';
import { undecidedRows, type Undecided, type UndecidedCode } from '../../src/core/rows/undecided.ts';
import { interfaceCodes, languageCodes } from '../../templates/messages/codes.ts';
import { placesOf } from '../../templates/messages/text.ts';
import { findingText, missingFactText, ruleText, undecidedText } from '../../templates/parts/codes.ts';
import { japanese, loadLanguage } from '../../templates/parts/language.ts';
import { allTexts } from './all-words.ts';
import { emissions, type Emission } from './emitted.ts';

const { findings, undecided, derivations, heads, notSupported } = japanese.words;
const { problems } = await loadWords('ja');

/** A text with its places as they are written. */
const plainOf = (text: unknown): string => text as string;

/** Some text for every place, as data have it: no key of the program among them. */
const values: Readonly<Record<string, string>> = {
  date: '2024-05-01',
  dates: '2024-05-01,2024-05-02',
  period: '2024-05-01/2024-05-31',
  from: '2024-05-01',
  to: '2024-05-31',
  yen: '1000',
  what: 'closure-allowance',
};
const given = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? '1']));

const rule = [...Object.keys(derivations.rules), ...Object.keys(heads.due).map((head) => `due.${head}`)];
/** A name as the program writes names: `minutesPerDay`, `closure-allowance`. */
const keys = new Set(
  [findings, undecided, notSupported, problems, derivations.rules, derivations.inputs, heads.name]
    .flatMap((table) => Object.keys(table))
    // A compound of plain English as well.
    .filter((key) => /[-_A-Z]/.test(key) && key !== 'minimum-wage'),
);
const named = (text: string): readonly string[] =>
  (text.match(/[A-Za-z][\w-]*/g) ?? []).filter((word) => keys.has(word));
const faults = (text: string): readonly string[] => [...named(text), ...(/[{}].*/.exec(text) ?? [])];

describe.each(languageCodes)('in %s', async (code) => {
  const language = await loadLanguage(code);

  it.each(Object.keys(findingRows) as FindingCode[])('the finding %s has a text without a gap or a key', (name) => {
    const { data } = findingRows[name];
    const finding = { code: name, severity: 'info', citations: [], data: given(data) } as unknown as Finding;
    expect(faults(findingText(language, finding))).toEqual([]);
  });

  it.each(Object.keys(undecidedRows) as UndecidedCode[])('%s, undecided, has a text without a gap or a key', (name) => {
    const { data, fact, who } = undecidedRows[name];
    const item = { code: name, fact, who, yen: null, data: given(data) } as unknown as Undecided;
    expect(faults(undecidedText(language, item))).toEqual([]);
    for (const text of Object.values(missingFactText(language, item) ?? {})) expect(faults(text)).toEqual([]);
  });

  it.each(Object.keys(notSupported))('what is not supported yet has words: %s', (what) => {
    const { fact, who } = undecidedRows['not-supported-yet'];
    const data = { ...given(undecidedRows['not-supported-yet'].data), what };
    const item = { code: 'not-supported-yet', fact, who, yen: null, data } as unknown as Undecided;
    expect(faults(undecidedText(language, item))).toEqual([]);
  });

  it.each(rule)('the rule %s has words', (id) => {
    expect(named(ruleText(language.words, id))).toEqual([]);
  });

  it('no text of a paper has a key of the program', async () => {
    const own = [...(await allTexts(code))].filter(([path]) => path.startsWith('papers.'));
    expect(own.filter(([, text]) => named(text).length > 0)).toEqual([]);
  });
});

describe.each(interfaceCodes)('in %s', async (code) => {
  const words = await loadWords(code);
  const terminal = await loadTerminal(code);

  it.each(Object.keys(problems))('the problem %s has a reason and a remedy without a gap', (name) => {
    const { why, fix } = problems[name as keyof typeof problems];
    const one = problem('error', name, {}, given(placesOf(plainOf(why) + plainOf(fix))));
    const onPage = problemText(one, words);
    expect(onPage.why).not.toBe('');
    expect(onPage.fix).not.toBe('');
    expect(`${onPage.why}${onPage.fix}${problemsText([one], terminal)}`).not.toMatch(/[{}]/);
  });

  it('no text of a page, of the menus or of a problem has a key of the program', async () => {
    const own = [...(await allTexts(code))].filter(([path]) => /^(screens|shell|problems)\./.test(path));
    expect(own.filter(([, text]) => named(text).length > 0)).toEqual([]);
  });
});

describe('the sources of problems', () => {
  const texts = new Map(
    Object.entries(problems).map(([name, { why, fix }]) => [name, placesOf(plainOf(why) + plainOf(fix))]),
  );
  // A fact that is missing may have the name of a problem; it has its own words.
  const found = emissions(new Set(texts.keys())).filter(({ file }) => file !== 'core/claim/worker-undecided.ts');

  it('are read with the data of their codes', () => {
    for (const code of ['terms-gap', 'worker-not-in-case', 'range-reversed', 'document-not-for-this-case'])
      expect(found.map((one) => one.code)).toContain(code);
  });

  it('give every text the values that it needs', () => {
    const lacks = ({ code, fields, open }: Emission): readonly string[] =>
      open ? [] : (texts.get(code) ?? []).filter((name) => !fields.includes(name));
    expect(found.filter((one) => lacks(one).length > 0).map((one) => [one.file, one.code, ...lacks(one)])).toEqual([]);
  });
});
