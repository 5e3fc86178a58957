import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../renderer/client/types.ts';
import { filterCases, firstSorting, sortCases, sortedBy } from '../../../renderer/session/case-list.ts';

const row = (id: string, over: Partial<CaseRow>): CaseRow => ({
  id,
  title: '未払賃金請求事件',
  employer: '株式会社サンプル',
  workers: ['実習生A'],
  claimable: '1000',
  interest: '0',
  next: { date: '2026-12-10', yen: '100' },
  problems: 0,
  changedAt: '2026-11-25T00:00:00.000Z',
  archived: false,
  revision: 1,
  ...over,
});
const ids = (rows: readonly CaseRow[]): string => rows.map(({ id }) => id).join('');

describe('The list of cases', () => {
  const rows = [
    row('a', { next: { date: '2027-03-10', yen: '90' }, claimable: '99999' }),
    row('b', { next: null, claimable: null }),
    row('c', { next: { date: '2026-12-10', yen: '1000' }, claimable: '100000' }),
  ];

  it('begins with what dies first', () => {
    expect(ids(sortCases(rows, firstSorting))).toBe('cab');
  });

  it('sorts yen as numbers, not as letters', () => {
    expect(ids(sortCases(rows, { column: 'claimable', down: true }))).toBe('cab');
    expect(ids(sortCases(rows, { column: 'claimable', down: false }))).toBe('acb');
  });

  it('keeps what is not computed at the end in both directions', () => {
    expect(ids(sortCases(rows, { column: 'next', down: true }))).toBe('acb');
  });

  it('turns the order when the same column is chosen again', () => {
    const once = sortedBy(firstSorting, 'claimable');
    expect(once).toEqual({ column: 'claimable', down: true });
    expect(sortedBy(once, 'claimable')).toEqual({ column: 'claimable', down: false });
  });

  it('finds every word, in full or half width', () => {
    const people = [row('a', { workers: ['Ｎｇｕｙｅｎ'] }), row('b', { employer: '有限会社見本縫製' })];
    expect(ids(filterCases(people, 'nguyen サンプル'))).toBe('a');
    expect(ids(filterCases(people, '見本 未払'))).toBe('b');
    expect(ids(filterCases(people, '見本 nguyen'))).toBe('');
    expect(ids(filterCases(people, ' '))).toBe('ab');
  });
});
