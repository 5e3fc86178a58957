import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allIds } from './examples.ts';
import { waiting } from './waiting.ts';

const folder = new URL('.', import.meta.url);
const tests = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts') && name !== 'coverage.test.ts')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** Groups that a test runs from first to last. */
const wholeGroups = ['cls-', 'mas-', 'xe-', 'alm-', 'w40-'];

const isTested = (id: string): boolean =>
  tests.includes(`'${id}'`) || tests.includes(`'${id}: `) || wholeGroups.some((prefix) => id.startsWith(prefix));

describe('the worked examples', () => {
  it('carry each id once', () => {
    expect(new Set(allIds).size).toBe(allIds.length);
  });

  it.each(allIds)('%s is either tested or waits with a reason', (id) => {
    expect(isTested(id)).toBe(!(id in waiting));
  });

  it('wait only under ids that exist', () => {
    expect(Object.keys(waiting).filter((id) => !allIds.includes(id))).toEqual([]);
  });
});
