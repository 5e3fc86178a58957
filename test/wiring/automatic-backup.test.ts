import { describe, expect, it } from 'vitest';
import { problem } from '../../src/core/base/problem.ts';
import { err, ok } from '../../src/core/base/result.ts';
import type { Problem } from '../../src/core/base/problem.ts';
import type { Backups } from '../../src/services/ports/vault.ts';
import { createAutomaticBackup } from '../../src/wiring/automatic-backup.ts';

/** A database last changed at `changedAt`, with a backup of `last`; the clock stands where it is set. */
function setUp({ changedAt, last, fails = false }: { changedAt: string; last: string | null; fails?: boolean }) {
  let now = '2026-04-02T10:00:00.000Z';
  const made: string[] = [];
  const told: Problem[][] = [];
  const full = [problem('error', 'disk-full', {})];
  const dates = last === null ? [] : [last];
  const backups: Backups = {
    list: () =>
      Promise.resolve(
        ok(
          [...dates, ...made]
            .sort()
            .reverse()
            .map((at) => ({ name: at, at, bytes: 1 })),
        ),
      ),
    now: () => {
      if (fails) return Promise.resolve(err(full));
      made.push(now);
      return Promise.resolve(ok({ name: now, at: now, bytes: 1 }));
    },
    restore: () => Promise.resolve(err(full)),
  };
  const automatic = createAutomaticBackup({
    backups,
    changedAt: () => Promise.resolve(ok(changedAt)),
    now: () => now,
    onProblems: (problems) => told.push([...problems]),
    onFault: (fault) => {
      throw fault;
    },
  });
  return { automatic, made, told, full, setNow: (next: string) => (now = next) };
}

describe('the backup that nobody has to think of', () => {
  it('is made where something changed since the last one, a day ago', async () => {
    const { automatic, made } = setUp({ changedAt: '2026-04-01T09:00:00.000Z', last: '2026-03-31T09:00:00.000Z' });
    automatic.look();
    expect(await automatic.close()).toEqual([]);
    expect(made).toEqual(['2026-04-02T10:00:00.000Z']);
  });

  it('is not made where nothing changed, or the last one is of today', async () => {
    for (const state of [
      { changedAt: '2026-03-30T09:00:00.000Z', last: '2026-03-31T09:00:00.000Z' },
      { changedAt: '2026-04-02T09:59:00.000Z', last: '2026-04-02T09:00:00.000Z' },
    ]) {
      const { automatic, made } = setUp(state);
      automatic.look();
      await automatic.close();
      expect(made).toEqual([]);
    }
  });

  it('is looked for once in ten minutes, however much is saved', async () => {
    const { automatic, told, full, setNow } = setUp({
      changedAt: '2026-04-01T09:00:00.000Z',
      last: null,
      fails: true,
    });
    automatic.look();
    automatic.look();
    setNow('2026-04-02T10:09:00.000Z');
    automatic.look();
    setNow('2026-04-02T10:11:00.000Z');
    automatic.look();
    await automatic.close();
    expect(told).toEqual([full, full]);
  });

  it('that fails is told at once, and again when the program ends', async () => {
    const { automatic, told, full } = setUp({ changedAt: '2026-04-01T09:00:00.000Z', last: null, fails: true });
    automatic.look();
    expect(await automatic.close()).toEqual(full);
    expect(told).toEqual([full]);
  });
});
