import { describe, expect, it } from 'vitest';
import { deductionKinds } from '../../src/core/rows/deduction-kinds.ts';
import { findingRows } from '../../src/core/rows/findings.ts';
import { policyKeys, policyRow, valueFamily } from '../../src/core/rows/policies.ts';
import { undecidedRows } from '../../src/core/rows/undecided.ts';
import { languageCodes, languageOf, mother } from '../../templates/messages/codes.ts';
import { placesOf } from '../../templates/messages/text.ts';
import { japanese } from '../../templates/parts/language.ts';
import { allTexts, partsOf } from './all-words.ts';

const texts = await allTexts(mother);
const sorted = (text: string): string => [...placesOf(text)].sort().join();
/** Names of acts are a dictionary of the translation, which Japanese does not need. */
const isAct = (path: string): boolean => path.startsWith('papers.acts.');

describe.each(languageCodes.filter((code) => code !== mother))('the words in %s', async (code) => {
  const translated = [...(await allTexts(code))].filter(([path]) => !isAct(path));
  const parts = [...(await partsOf(code)).keys()];

  it('are those of the mother, none missing and none besides', () => {
    const wanted = [...texts.keys()].filter((path) => !isAct(path) && parts.includes(path.split('.')[0]!));
    expect(translated.map(([path]) => path).sort()).toEqual(wanted.sort());
  });

  it('have the same places for values as the Japanese', () => {
    expect(translated.filter(([path, text]) => sorted(text) !== sorted(texts.get(path) ?? ''))).toEqual([]);
  });

  it('say something wherever the Japanese does', () => {
    expect(translated.filter(([path, text]) => text === '' && texts.get(path) !== '')).toEqual([]);
  });

  it('are not reviewed by anybody yet', () => {
    expect(languageOf(code).reviewed).toBeNull();
  });
});

describe('the Japanese words', () => {
  it.each(policyKeys)('have a text for every value of the policy %s, and no others', (key) => {
    const wanted = [...new Set(policyRow(key).values.map(valueFamily))];
    expect(Object.keys(japanese.words.policies[key].values).sort()).toEqual(wanted.sort());
  });

  it('have a name for every kind of deduction', () => {
    expect(Object.keys(japanese.words.deductionKinds).sort()).toEqual([...deductionKinds].sort());
  });

  it.each([
    ['findings', findingRows],
    ['undecided', undecidedRows],
  ] as const)('ask in the %s for no value that the row does not give', (table, rows) => {
    for (const [code, { data }] of Object.entries<{ readonly data: readonly string[] }>(rows)) {
      const asked = placesOf(texts.get(`papers.${table}.${code}`) ?? '');
      expect(asked.filter((name) => !data.includes(name))).toEqual([]);
    }
  });
});

describe.each(languageCodes)('no text in %s', async (code) => {
  const own = [...(await allTexts(code))];

  it('calls an illness or a death karoshi', () => {
    expect(own.filter(([path, text]) => path.startsWith('papers.') && /過労死|karoshi/i.test(text))).toEqual([]);
  });

  it('shouts', () => {
    expect(own.filter(([path, text]) => !isAct(path) && /[!！]/.test(text))).toEqual([]);
  });
});
