import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/exporters/json-text.ts';
import { resultSchema } from '../../src/exporters/result-schema.ts';
import { caseSchema } from '../../src/importers/case-file/shape/case.ts';
import { compute } from '../../src/services/compute.ts';
import { caseFormat } from '../../src/wiring/case-format.ts';
import { edited, editedText } from './edited.ts';

const root = new URL('../../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const validatorOf = (path: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(textOf(path)) as object);

const isCase = validatorOf('docs/schema/case.schema.json');
const isResult = validatorOf('docs/schema/result.schema.json');
const resultOf = (text: string, explain: boolean): unknown => {
  const computed = compute(caseFormat, { text, fileName: 'case.json' }, { explain });
  if (!computed.ok) throw new Error(JSON.stringify(computed.error));
  return JSON.parse(jsonText(computed.value.result)) as unknown;
};

describe('the JSON Schemas in docs/schema', () => {
  it('are those of the program (else run node scripts/schema.mjs)', () => {
    expect(textOf('docs/schema/case.schema.json')).toBe(jsonText(caseSchema()));
    expect(textOf('docs/schema/result.schema.json')).toBe(jsonText(resultSchema()));
  });

  it('take the starter case', () => {
    expect(isCase(edited({}))).toBe(true);
  });

  it.each(readdirSync(new URL('examples/', root)).filter((name) => name.endsWith('.json')))(
    'take the example %s',
    (name) => {
      expect(isCase(JSON.parse(textOf(`examples/${name}`)))).toBe(true);
    },
  );

  it.each([
    ['an unknown field', { 'workers[0].dayz': [] }],
    ['a slashed date', { asOf: '2026/11/22' }],
    ['a clock past 48:00', { 'workers[0].days[0].end': '48:01' }],
    ['an unknown choice', { 'employer.size': 'medium' }],
    ['a missing field', { 'workers[0].terms[0].pay': undefined }],
    ['a working-time system without rules yet', { 'workers[0].terms[0].workingTimeSystem': { kind: 'flextime' } }],
  ])('refuse a case with %s', (_, edits) => {
    expect(isCase(edited(edits))).toBe(false);
  });

  it.each([false, true])('take a computed result (with derivations: %s)', (explain) => {
    const events = [{ kind: 'onset', date: '2026-05-20' }];
    const result = resultOf(editedText({ 'workers[0].events': events }), explain);
    expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
  });
});
