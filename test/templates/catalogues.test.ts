import { describe, expect, it } from 'vitest';
import { deductionKinds } from '../../src/core/rows/deduction-kinds.ts';
import { findingRows } from '../../src/core/rows/findings.ts';
import { policyKeys, policyRow, valueFamily } from '../../src/core/rows/policies.ts';
import { undecidedRows } from '../../src/core/rows/undecided.ts';
import { papers as en } from '../../templates/messages/en/papers/index.ts';
import { papers as ja } from '../../templates/messages/ja/papers/index.ts';
import { papers as vi } from '../../templates/messages/vi/papers/index.ts';

type Words = string | null | { readonly [key: string]: Words };

/** Every text with its path. */
function texts(words: Words, path = ''): readonly (readonly [string, string])[] {
  if (words === null) return [];
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

const japanese = new Map(texts(ja));

describe.each([
  ['vi', vi],
  ['en', en],
] as const)('the catalogue %s', (_, catalogue) => {
  const translated = texts(catalogue).filter(([path]) => !path.startsWith('.acts'));

  it('puts in the same values as the Japanese text', () => {
    const different = translated.filter(
      ([path, text]) => placeholders(text).join() !== placeholders(japanese.get(path) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('has a text of its own wherever the Japanese has one', () => {
    const empty = translated.filter(([path, text]) => text === '' && japanese.get(path) !== '');
    expect(empty).toEqual([]);
  });

  it('says that nobody has reviewed it', () => {
    expect(catalogue.reviewed).toBeNull();
  });
});

describe('the Japanese catalogue', () => {
  it.each(policyKeys)('has words for every value of the policy %s, and no others', (key) => {
    const wanted = [...new Set(policyRow(key).values.map(valueFamily))];
    for (const words of [ja, vi, en]) expect(Object.keys(words.policies[key].values).sort()).toEqual(wanted.sort());
  });

  it.each(['findings', 'undecided'] as const)('asks in its %s for no value that the row does not give', (list) => {
    const given = list === 'findings' ? findingRows : undecidedRows;
    for (const catalogue of [ja, vi, en])
      for (const [code, { data }] of Object.entries<{ readonly data: readonly string[] }>(given)) {
        const text = (catalogue[list] as Readonly<Record<string, string>>)[code] ?? '';
        const asked = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(asked.filter((name) => !data.includes(name ?? ''))).toEqual([]);
      }
  });

  it.each(deductionKinds)('has words for the deduction kind %s', (kind) => {
    expect(ja.deductionKinds[kind]).toBeTruthy();
  });

  it('never calls an illness or a death karoshi', () => {
    expect(texts(ja).filter(([, text]) => text.includes('過労死'))).toEqual([]);
    for (const catalogue of [vi, en]) expect(texts(catalogue).filter(([, text]) => /karoshi/i.test(text))).toEqual([]);
  });
});
