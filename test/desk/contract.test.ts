import { describe, expect, it } from 'vitest';
import { contract, type CallName } from '../../src/contract/contract.ts';
import { answerCall, isCallName } from '../../src/contract/dispatch.ts';
import { quietRun, testDesk } from '../support/desk.ts';

const names = Object.keys(contract) as CallName[];

describe('the list of calls', () => {
  it('is answered by the desk, every one and no other', () => {
    expect(Object.keys(testDesk().desk).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s takes nothing that it does not know', (name) => {
    const checked = contract[name].request.safeParse({ nobodyAskedForThis: 1 });
    expect(checked.error?.issues.map((issue) => issue.code)).toContain('unrecognized_keys');
  });

  it.each(names)('%s takes an object alone', (name) => {
    for (const value of [null, undefined, 'text', 1, [], true])
      expect(contract[name].request.safeParse(value).success).toBe(false);
  });

  it('says of each call how large its request may be', () => {
    const large = names.filter((name) => contract[name].body === 'file');
    expect(large).toEqual([
      'cases.importOpen',
      'cases.importSealed',
      'case.edit',
      'import.preview',
      'import.commit',
      'evidence.add',
    ]);
    expect(names.every((name) => ['text', 'file'].includes(contract[name].body))).toBe(true);
  });

  it('does not find the names that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])
      expect(isCallName(name)).toBe(false);
  });
});

describe('a call from outside', () => {
  const ask = (name: string, request: unknown) => answerCall(testDesk().desk, name, request, quietRun());
  const codes = async (name: string, request: unknown): Promise<readonly string[]> => {
    const answer = await ask(name, request);
    return answer.ok ? [] : answer.error.map(({ code }) => code);
  };

  it('of an unknown name does nothing', async () => {
    expect(await codes('case.destroy', {})).toEqual(['unknown-call']);
    expect(await codes('__proto__', {})).toEqual(['unknown-call']);
    expect(await codes('constructor', {})).toEqual(['unknown-call']);
  });

  it('of another shape is told which field, never its value', async () => {
    const answer = await ask('case.open', { caseId: '氏名 甲野太郎' });
    expect(answer).toMatchObject({ ok: false, error: [{ code: 'bad-request', at: { path: 'caseId' } }] });
    expect(JSON.stringify(answer)).not.toContain('甲野');
  });

  const caseId = '0'.repeat(32);
  const content = { kind: 'day', parent: null, position: 0 };
  const withBody = (body: unknown) => ({
    caseId,
    changes: [{ id: caseId, base: 0, content: { ...content, body } }],
    action: { code: 'x', data: {} },
  });

  it.each(['__proto__', 'constructor', 'prototype'])('with a field called %s is refused', async (field) => {
    const body = JSON.parse(`{"date":"2024-04-01","deep":{"${field}":{"admin":true}}}`) as unknown;
    expect(await codes('case.edit', withBody(body))).toEqual(['bad-request']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('with values that JSON has not, or too deep ones, is refused', async () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 20; i += 1) deep = { deep };
    for (const body of [{ a: Number.NaN }, { a: undefined }, { a: () => 1 }, { a: new Date() }, deep])
      expect(await codes('case.edit', withBody(body))).toEqual(['bad-request']);
  });

  it('with numbers out of range is refused', async () => {
    expect(await codes('case.history', { caseId, limit: 0 })).toEqual(['bad-request']);
    expect(await codes('case.history', { caseId, limit: 501 })).toEqual(['bad-request']);
    expect(await codes('case.undo', { caseId, revision: -1 })).toEqual(['bad-request']);
    expect(await codes('case.undo', { caseId, revision: 1.5 })).toEqual(['bad-request']);
  });

  it('about a case that is not there is told so', async () => {
    for (const name of ['case.open', 'case.compute', 'packet.list', 'cases.exportOpen', 'case.verify'])
      expect([name, await codes(name, { caseId })]).toEqual([name, ['case-not-found']]);
  });
});
