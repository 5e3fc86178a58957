import { describe, expect, test } from 'vitest';
import { daysNotSeen, rowOf, transcripts, valuesNotSeen } from './second-source/comparison.ts';
import { daysWithoutSecondSource, valuesWithoutSecondSource } from './without-second-source.ts';

const title = (t: (typeof transcripts)[number]): string => `${t.table} ${t.key} on ${t.on}: ${t.value} (${t.source})`;

describe('a second source agrees with the law data', () => {
  test.each(transcripts.map((t) => [title(t), t] as const))('%s', (_, t) => {
    const row = rowOf(t);
    expect(row?.value).toBe(t.value);
    if (t.from !== null) expect(row?.from).toBe(t.from);
  });
});

describe('rows that nobody compared with a second source are listed', () => {
  test('every figure is either confirmed by a second source or listed as not', () => {
    expect(valuesNotSeen()).toEqual(valuesWithoutSecondSource);
  });

  test('every first day is either confirmed by a second source or listed as not', () => {
    expect(daysNotSeen()).toEqual(daysWithoutSecondSource);
  });
});
