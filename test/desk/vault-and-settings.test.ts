import { describe, expect, it } from 'vitest';
import { contract, type CallName } from '../../src/contract/contract.ts';
import type { RequestOf } from '../../src/contract/contract.ts';
import { lawStamp } from '../../src/core/law/stamp.ts';
import { parameterData } from '../../src/core/law/data/parameters.ts';
import { memoryStore } from '../support/memory-store.ts';
import { caseOf, opened } from '../support/small-case.ts';
import { quietRun, testDesk } from '../support/desk.ts';

const passphrase = 'four quite unrelated words';

describe('a locked database', () => {
  const isAnswered = (name: string): boolean => name === 'app.info' || /^(vault|backup)\./.test(name);
  const names = (Object.keys(contract) as CallName[]).filter((name) => !isAnswered(name));

  it.each(names)('answers nothing to %s', async (name) => {
    const { desk, call } = testDesk();
    await call('vault.lock', {});
    const answer = await desk[name]({} as never, quietRun());
    expect(answer).toMatchObject({ ok: false, error: [{ code: 'database-locked' }] });
  });

  it('says so, opens with the passphrase, and has everything', async () => {
    const at = testDesk();
    const caseId = await opened(at, caseOf(1));
    await at.call('vault.lock', {});
    expect(at.events.at(-1)).toEqual({ kind: 'locked' });
    expect((await at.call('app.info', {})).database.state).toBe('locked');
    expect(await at.refusal('vault.unlock', { passphrase: 'x' })).toEqual(['wrong-passphrase']);
    await at.call('vault.unlock', { passphrase });
    expect(at.events.at(-1)).toEqual({ kind: 'cases-changed' });
    expect((await at.call('case.open', { caseId })).revision).toBe(1);
  });

  it('opens with the key store, the recovery code, and the new passphrase after it was changed', async () => {
    const { call, refusal } = testDesk();
    expect((await call('app.info', {})).database.keyStore).toBe('unused');
    await call('vault.useKeyStore', { use: true });
    expect((await call('app.info', {})).database.keyStore).toBe('used');
    await call('vault.lock', {});
    await call('vault.unlockWithKeyStore', {});
    await call('vault.changePassphrase', { old: passphrase, next: 'other words' });
    await call('vault.lock', {});
    expect(await refusal('vault.unlock', { passphrase })).toEqual(['wrong-passphrase']);
    expect(await call('vault.recover', { code: 'code', passphrase: 'third' })).toEqual({ recoveryCode: 'next' });
    expect((await call('app.info', {})).database.state).toBe('open');
    expect(await refusal('vault.create', { passphrase })).toEqual(['database-exists']);
  });
});

describe('what the program says of itself', () => {
  it('is its version, its law, its database and the day', async () => {
    expect(await testDesk().call('app.info', {})).toEqual({
      program: '0.1.0',
      lawData: lawStamp,
      database: { state: 'open', kind: 'file', place: 'memory', keyStore: 'unused' },
      today: '2026-11-25',
    });
  });

  it('knows a system that keeps no secrets', async () => {
    const facts = { ...testDesk().ports.facts, hasKeyStore: () => Promise.resolve(false) };
    const { call } = testDesk(memoryStore(), { facts });
    expect((await call('app.info', {})).database.keyStore).toBe('none');
  });
});

describe('backups', () => {
  it('are made, listed, and restored, which locks', async () => {
    const { call, refusal, events } = testDesk();
    const made = await call('backup.now', {});
    expect(await call('backup.list', {})).toEqual({ backups: [made] });
    expect(await refusal('backup.restore', { name: 'other' })).toEqual(['backup-not-found']);
    expect(await call('backup.restore', { name: made.name })).toEqual({ keptAs: 'before' });
    expect(events.at(-1)).toEqual({ kind: 'locked' });
    expect(await refusal('cases.list', { archived: false })).toEqual(['database-locked']);
  });

  it('need no key: who lost the database finds them and puts one back', async () => {
    const { call } = testDesk();
    const made = await call('backup.now', {});
    await call('vault.lock', {});
    expect(await call('backup.list', {})).toEqual({ backups: [made] });
    expect(await call('backup.restore', { name: made.name })).toEqual({ keptAs: 'before' });
  });
});

describe('settings', () => {
  const own: RequestOf<'settings.write'> = {
    who: '弁護士 甲',
    language: 'en',
    appearance: 'dark',
    backups: { keep: 5 },
    policy: { rounding: 'floor' },
  };

  it('are at first those of a new office, under the name of the account', async () => {
    expect(await testDesk().call('settings.read', {})).toEqual({
      who: '甲',
      language: 'ja',
      appearance: 'system',
      backups: { keep: 30 },
      policy: {},
    });
  });

  it('stay for the next start', async () => {
    const store = memoryStore();
    expect(await testDesk(store).call('settings.write', own)).toEqual(own);
    expect(await testDesk(store).call('settings.read', {})).toEqual(own);
  });

  it('name each person of an office that shares a database, and the history tells who did what', async () => {
    const store = memoryStore();
    const a = testDesk(store);
    const b = testDesk(store, { facts: { ...a.ports.facts, userName: '乙' } });
    await a.call('settings.write', own);
    expect(await b.call('settings.read', {})).toMatchObject({ who: '乙', language: 'ja', backups: { keep: 5 } });
    const ids = [await opened(a, caseOf(1)), await opened(b, caseOf(1))];
    const who = await Promise.all(
      ids.map(async (caseId) => (await a.call('case.history', { caseId, limit: 1 })).entries[0]?.who),
    );
    expect(who).toEqual(['弁護士 甲', '乙']);
  });

  it('take no policy that the format does not know', async () => {
    const { call, refusal } = testDesk();
    expect(await refusal('settings.write', { ...own, policy: { luck: 'on' } })).toEqual(['unknown-policy']);
    expect(await refusal('settings.write', { ...own, policy: { rounding: 'up' } })).toEqual(['unknown-policy-value']);
    expect((await call('settings.read', {})).policy).toEqual({});
  });

  it('that cannot be read are the first ones, field by field', async () => {
    const store = memoryStore();
    await store.settings.write({ people: 'x', backups: [], policy: { rounding: 1, nextDayCut: 'off' } });
    expect(await testDesk(store).call('settings.read', {})).toEqual({
      who: '甲',
      language: 'ja',
      appearance: 'system',
      backups: { keep: 30 },
      policy: { nextDayCut: 'off' },
    });
  });
});

describe('the tables of law', () => {
  it('have every dated figure with its citation and how sure it is', async () => {
    const { tables } = await testDesk().call('law.tables', {});
    const rows = tables.flatMap((table) => table.rows);
    expect(rows.length).toBeGreaterThan(100);
    for (const { citation, confidence, from } of rows) {
      expect([citation, confidence]).not.toContain('');
      expect(['high', 'medium', 'low']).toContain(confidence);
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(tables.find(({ name }) => name === 'parameters')?.rows).toHaveLength(parameterData.length);
    expect(tables.map(({ name }) => name)).toContain('minimum-wage');
  });
});

describe('a search over all cases', () => {
  it('finds words in every record, whatever their width and case, and says where', async () => {
    const at = testDesk();
    await opened(at, { ...caseOf(1), title: 'カラオケ事件' });
    const caseId = await opened(at, { ...caseOf(1), title: '別件' });
    const find = async (text: string) =>
      (await at.call('cases.search', { text })).hits.map(({ title, kind, field, excerpt }) => [
        title,
        kind,
        field,
        excerpt,
      ]);
    expect(await find('ｶﾗｵｹ')).toEqual([['カラオケ事件', 'case', 'title', 'カラオケ事件']]);
    expect(await find('SAMPLE co')).toEqual([
      ['カラオケ事件', 'employer', 'nameLatin', 'Sample Co., Ltd.'],
      ['別件', 'employer', 'nameLatin', 'Sample Co., Ltd.'],
    ]);
    expect((await find('寮費'))[0]).toEqual(['カラオケ事件', 'payslip', 'deductions[0].name', '寮費']);
    expect(await find('どこにもない')).toEqual([]);
    expect(await find('   ')).toEqual([]);
    const [hit] = (await at.call('cases.search', { text: '別件' })).hits;
    expect(hit?.caseId).toBe(caseId);
  });

  it('shows of a long text the part around what was found', async () => {
    const at = testDesk();
    const title = `${'前'.repeat(60)}ここ${'後'.repeat(60)}`;
    await opened(at, { ...caseOf(1), title });
    const [hit] = (await at.call('cases.search', { text: 'ここ' })).hits;
    expect(hit?.excerpt).toBe(`…${'前'.repeat(30)}ここ${'後'.repeat(30)}…`);
  });

  it('gives at most twenty of a case and says that there are more', async () => {
    const at = testDesk();
    await opened(at, caseOf(12));
    const { hits, more } = await at.call('cases.search', { text: '2026' });
    expect([hits.length, more]).toEqual([20, true]);
    expect((await at.call('cases.search', { text: 'カラオケ' })).more).toBe(false);
  });

  it('tells how far it is, and stops when asked to', async () => {
    const at = testDesk();
    for (let i = 0; i < 3; i += 1) await opened(at, caseOf(1));
    const stop = new AbortController();
    const told: number[] = [];
    const progress = ({ done }: { readonly done: number }): void => {
      told.push(done);
      if (done === 1) stop.abort();
    };
    expect(await at.refusal('cases.search', { text: 'x' }, { signal: stop.signal, progress })).toEqual(['cancelled']);
    expect(told).toEqual([0, 1]);
  });
});
