import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupName, isAbandoned, readBackupName, unfinishedName } from '../../../src/store/backup/names.ts';
import { isBackupDue, surplus } from '../../../src/store/backup/rotation.ts';

const backup = (at: string) => ({ name: at, at });
const daily = (first: string, count: number) =>
  Array.from({ length: count }, (_, day) => backup(new Date(Date.parse(first) + day * 86_400_000).toISOString()));
const namesOf = (list: readonly { readonly name: string }[]): readonly string[] => list.map((b) => b.name);

test('of a year of daily backups stay the last fourteen days and the last of each earlier month', () => {
  const year = daily('2025-01-01T09:00:00.000Z', 365);
  const gone = new Set(surplus(year, 3));
  const kept = namesOf(year.filter((b) => !gone.has(b))).map((at) => at.slice(0, 10));
  expect(kept).toEqual([
    ...['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31', '2025-06-30', '2025-07-31'],
    ...['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30'],
    ...Array.from({ length: 14 }, (_, i) => `2025-12-${String(18 + i)}`),
  ]);
});

test('of many backups on one day stay the newest as many as are asked for', () => {
  const hours = Array.from({ length: 24 }, (_, h) => backup(`2026-04-01T${String(h).padStart(2, '0')}:00:00.000Z`));
  expect(surplus(hours, 5)).toHaveLength(19);
  expect(namesOf(surplus(hours, 5))).not.toContain('2026-04-01T23:00:00.000Z');
});

test('the newest backup is never dropped, and dropping twice drops nothing more', () => {
  const at = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(
        at.map((d) => d.toISOString()),
        { minLength: 1 },
      ),
      fc.nat(12),
      (dates, keep) => {
        const all = dates.map(backup);
        const gone = surplus(all, keep);
        expect(namesOf(gone)).not.toContain([...dates].sort().at(-1));
        expect(
          surplus(
            all.filter((b) => !gone.includes(b)),
            keep,
          ),
        ).toEqual([]);
      },
    ),
  );
});

test.each([
  ['nothing was ever saved', null, null, false],
  ['there is none yet', '2026-04-01T08:00:00.000Z', null, true],
  ['the last is a day old and something changed', '2026-04-01T08:00:00.000Z', '2026-03-31T10:00:00.000Z', true],
  ['the last is a day old and nothing changed', '2026-03-30T08:00:00.000Z', '2026-03-31T10:00:00.000Z', false],
  ['something changed but the last is of today', '2026-04-02T09:00:00.000Z', '2026-04-02T08:00:00.000Z', false],
  ['a wrong clock dated the last one years ahead', '2026-04-01T08:00:00.000Z', '2031-01-01T00:00:00.000Z', true],
])('a backup is due or not where %s', (_name, changedAt, last, due) => {
  expect(isBackupDue('2026-04-02T10:00:00.000Z', changedAt, last)).toBe(due);
});

test('a name says when and what, and has no colon', () => {
  const at = '2026-04-01T08:09:10.123Z';
  const name = backupName(at, 'ab'.repeat(32));
  expect(name).toBe('mibarai-20260401T080910.123Z-abababababababab.backup');
  expect(readBackupName(name)).toEqual({ name, at, sum: 'ab'.repeat(8) });
});

test.each(['../mibarai-20260401T080910.123Z-abababababababab.backup', 'cases.db', '', '/etc/passwd', 'a\0.backup'])(
  'a name that is no backup is refused: %j',
  (name) => expect(readBackupName(name)).toBeNull(),
);

test('what a killed program left goes a day later, and what may still be written stays', () => {
  const left = unfinishedName('2026-04-01T08:00:00.000Z');
  for (const name of [left, `${left}-wal`]) {
    expect(isAbandoned(name, '2026-04-02T08:00:01.000Z')).toBe(true);
    expect(isAbandoned(name, '2026-04-01T20:00:00.000Z')).toBe(false);
  }
  expect(isAbandoned('notes.unfinished', '2026-04-02T08:00:01.000Z')).toBe(false);
});
