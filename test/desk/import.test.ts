import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/records/stored.ts';
import { createPreviews, type Preview } from '../../src/services/desk/previews.ts';
import { memoryStore, newId } from '../support/memory-store.ts';
import { caseOf, changeOf, edit, opened, recordsOf } from '../support/small-case.ts';
import { sha256, testDesk, type TestDesk } from '../support/desk.ts';

/** Punches of one month: two good rows, one before the employment began, one whose end is no time. */
const sheet = [
  '日付,出勤時刻,退勤時刻,休憩時間',
  '2024/06/03,08:00,19:00,1:00',
  '2024/06/04,08:00,20:00,1:00',
  '2023/06/05,08:00,20:00,1:00',
  '2024/06/06,08:00,たぶん,1:00',
].join('\r\n');
const bytesOf = (text: string): string => Buffer.from(text).toString('base64');
const fileName = 'june.csv';

type Started = { readonly desk: TestDesk; readonly caseId: string; readonly worker: string };
async function started(workers = 1, store = memoryStore()): Promise<Started> {
  const desk = testDesk(store);
  const caseId = await opened(desk, caseOf(workers));
  const [worker] = await recordsOf(desk, caseId, 'worker');
  return { desk, caseId, worker: worker!.id };
}
const looked = ({ desk, caseId, worker }: Started, text = sheet) =>
  desk.call('import.preview', { caseId, fileName, bytes: bytesOf(text), worker });

describe('a file that is looked at', () => {
  it('says what it is, what is wrong with it and what would be added, and changes nothing', async () => {
    const at = await started();
    const preview = await looked(at);
    expect(preview).toMatchObject({ kind: 'attendance', report: { kind: 'attendance' } });
    expect(preview.problems.some((p) => p.at.row === 5 && p.severity === 'error')).toBe(true);
    expect(preview.plan).toMatchObject({ addedDays: 2, addedPayslips: 0, refused: [] });
    expect(preview.plan.leftOut.map(({ row }) => row)).toEqual([4, 5]);
    expect(await at.desk.call('case.open', { caseId: at.caseId })).toMatchObject({ revision: 1, undo: null });
  });

  it('that is no table is refused', async () => {
    const { desk, caseId, worker } = await started();
    const refusal = await desk.refusal('import.preview', { caseId, fileName, bytes: bytesOf('hello'), worker });
    expect(refusal).toEqual(['header-not-found']);
    expect(await desk.refusal('import.preview', { caseId, fileName, bytes: '', worker })).toEqual(['empty-file']);
  });

  it('is forgotten when asked to, when the database is locked, and when many others were looked at', async () => {
    const at = await started();
    const first = await looked(at);
    await at.desk.call('import.discard', { preview: first.preview });
    expect(await at.desk.refusal('import.plan', { preview: first.preview, worker: at.worker })).toEqual([
      'preview-gone',
    ]);
    const second = await looked(at);
    await at.desk.call('vault.lock', {});
    await at.desk.call('vault.unlock', { passphrase: 'four quite unrelated words' });
    expect(await at.desk.refusal('import.plan', { preview: second.preview, worker: at.worker })).toEqual([
      'preview-gone',
    ]);
    const previews = createPreviews();
    for (let i = 0; i < 9; i += 1) previews.keep(String(i), { fileName: String(i) } as Preview);
    expect([previews.get('0'), previews.get('1')?.fileName]).toEqual([undefined, '1']);
  });
});

describe('a file that is taken over', () => {
  it('adds its rows, itself as evidence and the reason for each row that was left out, in one step', async () => {
    const at = await started();
    const { desk, caseId, worker } = at;
    const { preview } = await looked(at);
    const skipped = [{ row: 5, reason: '退勤は本人も覚えていない' }];
    const reply = await desk.call('import.commit', { preview, worker, skipped });
    expect(reply).toMatchObject({ outcome: 'saved', revision: 2, undo: { code: 'import-days' } });
    const added = (await recordsOf(desk, caseId, 'day')).slice(3);
    expect(added.map((d) => [d.parent, d.body['date'], d.body['source']])).toEqual([
      [worker, '2024-06-03', 'e2#row2'],
      [worker, '2024-06-04', 'e2#row3'],
    ]);
    const [, evidence] = await recordsOf(desk, caseId, 'evidence');
    expect(evidence!.body).toMatchObject({ id: 'e2', file: fileName, sha256: sha256(Buffer.from(sheet)) });
    expect(await desk.call('evidence.read', { caseId, record: evidence!.id })).toEqual({
      fileName,
      bytes: bytesOf(sheet),
    });
    const decisions = (await recordsOf(desk, caseId, 'decision')).map((d) => d.body['value'] as JsonObject);
    expect(decisions.map((d) => [d['row'], d['reason'], d['evidence']])).toEqual([
      [4, '', 'e2'],
      [5, '退勤は本人も覚えていない', 'e2'],
    ]);
    expect(await desk.refusal('import.plan', { preview, worker })).toEqual(['preview-gone']);
    const { problems } = await desk.call('case.compute', { caseId });
    expect(problems).toEqual([]);
  });

  it('leaves out the good rows that a person skips, with the reason', async () => {
    const at = await started();
    const { preview } = await looked(at);
    const skipped = [{ row: 3, reason: '他人の打刻' }];
    await at.desk.call('import.commit', { preview, worker: at.worker, skipped });
    const days = await recordsOf(at.desk, at.caseId, 'day');
    expect(days.slice(3).map((d) => d.body['date'])).toEqual(['2024-06-03']);
    const decisions = (await recordsOf(at.desk, at.caseId, 'decision')).map((d) => d.body['value'] as JsonObject);
    expect(decisions.map((d) => [d['row'], d['codes']])).toContainEqual([3, ['skipped']]);
  });

  it('is undone in one step, and its bytes come back with the redo', async () => {
    const at = await started();
    const { desk, caseId } = at;
    const before = await desk.call('case.open', { caseId });
    const { preview } = await looked(at);
    await desk.call('import.commit', { preview, worker: at.worker, skipped: [] });
    await desk.call('case.undo', { caseId, revision: 2 });
    const after = await desk.call('case.open', { caseId });
    expect(after.records.map(({ id }) => id).sort()).toEqual(before.records.map(({ id }) => id).sort());
    await desk.call('case.redo', { caseId, revision: 3 });
    const [, evidence] = await recordsOf(desk, caseId, 'evidence');
    expect((await desk.call('evidence.read', { caseId, record: evidence!.id })).bytes).toBe(bytesOf(sheet));
  });

  it('goes to the worker who was chosen last', async () => {
    const at = await started(2);
    const { desk, caseId } = at;
    const [, w2] = await recordsOf(desk, caseId, 'worker');
    const { preview } = await looked(at);
    expect(await desk.call('import.plan', { preview, worker: w2!.id })).toMatchObject({ addedDays: 2, refused: [] });
    await desk.call('import.commit', { preview, worker: w2!.id, skipped: [] });
    const days = (await recordsOf(desk, caseId, 'day')).filter(
      (d) => d.body['date'] === '2024-06-03' || d.body['date'] === '2024-06-04',
    );
    expect(days.map((d) => d.parent)).toEqual([w2!.id, w2!.id]);
  });

  it('with several workers goes to one after the other, and is kept once', async () => {
    const at = await started(2);
    const { desk, caseId } = at;
    const [, w2] = await recordsOf(desk, caseId, 'worker');
    const both = [
      '氏名,日付,出勤時刻,退勤時刻,休憩時間',
      '甲,2024/06/03,08:00,19:00,1:00',
      '乙,2024/06/03,09:00,21:00,1:00',
      '乙,2024/06/04,09:00,22:00,1:00',
    ].join('\r\n');
    const counted = async () => ({
      days: (await recordsOf(desk, caseId, 'day')).filter((d) => JSON.stringify(d.body['date']).startsWith('"2024-06'))
        .length,
      evidence: (await recordsOf(desk, caseId, 'evidence')).length,
    });
    const before = await counted();
    for (const [worker, workerCode, days] of [
      [at.worker, '甲', 1],
      [w2!.id, '乙', 3],
    ] as const) {
      const { preview } = await looked(at, both);
      await desk.call('import.commit', { preview, worker, workerCode, skipped: [] });
      expect(await counted()).toEqual({ days: before.days + days, evidence: before.evidence + 1 });
    }
    const last = (await recordsOf(desk, caseId, 'evidence')).at(-1)!;
    expect((await desk.call('evidence.read', { caseId, record: last.id })).bytes).toBe(bytesOf(both));
  });

  it('is refused a second time', async () => {
    const at = await started();
    const { preview } = await looked(at);
    await at.desk.call('import.commit', { preview, worker: at.worker, skipped: [] });
    const again = await looked(at);
    expect(again.plan.refused.map((p) => p.code)).toEqual(['duplicate-file']);
    const commit = { preview: again.preview, worker: at.worker, skipped: [] };
    expect(await at.desk.refusal('import.commit', commit)).toEqual(['duplicate-file']);
    expect((await at.desk.call('case.open', { caseId: at.caseId })).revision).toBe(2);
  });

  it('is refused where the case has one of its days from another source', async () => {
    const at = await started();
    const day = { date: '2024-06-04', start: '08:00', end: '17:00' };
    const content = { kind: 'day', parent: at.worker, position: 7, body: day } as const;
    await edit(at.desk, at.caseId, { id: newId(), base: 0, content });
    expect((await looked(at)).plan).toMatchObject({ addedDays: 0, refused: [{ code: 'duplicate-day' }] });
  });

  it('is refused where the case changed since, so that something else would be added than was shown', async () => {
    const store = memoryStore();
    const at = await started(1, store);
    const { preview, plan } = await looked(at);
    expect(plan.addedDays).toBe(2);
    const other = testDesk(store);
    const [worker] = await recordsOf(other, at.caseId, 'worker');
    await edit(other, at.caseId, changeOf(worker!, { employment: { start: '2024-06-04', end: null } }));
    const commit = { preview, worker: at.worker, skipped: [] };
    expect(await at.desk.refusal('import.commit', commit)).toEqual(['import-plan-changed']);
    expect(await recordsOf(at.desk, at.caseId, 'day')).toHaveLength(3);
    // The person has seen the new plan now.
    expect(await at.desk.call('import.plan', { preview, worker: at.worker })).toMatchObject({ addedDays: 1 });
    expect(await at.desk.call('import.commit', commit)).toMatchObject({ outcome: 'saved' });
  });

  it('is taken over where something else changed that makes no difference', async () => {
    const store = memoryStore();
    const at = await started(1, store);
    const { preview } = await looked(at);
    const other = testDesk(store);
    const [own] = await recordsOf(other, at.caseId, 'case');
    await edit(other, at.caseId, changeOf(own!, { title: '改題' }));
    const commit = { preview, worker: at.worker, skipped: [] };
    expect(await at.desk.call('import.commit', commit)).toMatchObject({ outcome: 'saved', revision: 3 });
    const [renamed] = await recordsOf(at.desk, at.caseId, 'case');
    expect(renamed!.body['title']).toBe('改題');
  });
});
