import { describe, expect, it } from 'vitest';
import { deductionKinds } from '../../src/core/law/deduction-kinds.ts';
import { policyChoices, policyKeys } from '../../src/core/records/policy.ts';
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
  const entryOf = (value: string): string =>
    value.startsWith('weekday:') ? 'weekday:*' : /^([1-9]|1\d|2[0-8])$/.test(value) ? 'day:*' : value;

  it.each(policyKeys)('has words for every value of the policy %s', (key) => {
    const wanted = [...new Set(policyChoices[key].map((value) => entryOf(value)))];
    const named = Object.keys(ja.policies[key].values);
    expect([...named].sort()).toEqual([...wanted].sort());
    // The paper marks the first as the standard.
    expect(named[0]).toBe(wanted[0]);
  });

  it.each(deductionKinds.map(({ id }) => id))('has words for the deduction kind %s', (kind) => {
    expect(ja.deductionKinds[kind]).toBeTruthy();
  });

  it('never calls an illness or a death karoshi', () => {
    expect(texts(ja).filter(([, text]) => text.includes('過労死'))).toEqual([]);
    for (const catalogue of [vi, en]) expect(texts(catalogue).filter(([, text]) => /karoshi/i.test(text))).toEqual([]);
  });
});
