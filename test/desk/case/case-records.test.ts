import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/core/records/stored.ts';
import { starterCase } from '../../../src/exporters/starter-case.ts';
import { fromRecords, toRecords } from '../../../src/services/case-records/index.ts';
import { randomCase } from '../../oracle/random-case.ts';
import { draws } from '../../support/draws.ts';
import { newId } from '../../support/memory-store.ts';

const example = JSON.parse(readFileSync(new URL('../../../examples/case.json', import.meta.url), 'utf8')) as JsonObject;
const starter = JSON.parse(JSON.stringify(starterCase)) as JsonObject;
const back = (raw: JsonObject): JsonObject => fromRecords(toRecords(raw, newId)).raw;

/** Fields of the format that may be absent, empty or filled, in every mixture. */
const sparseCase: fc.Arbitrary<JsonObject> = fc
  .record(
    {
      title: fc.string(),
      asOf: fc.constant('2026-11-24'),
      employer: fc.record({ name: fc.string(), size: fc.constant('large') }, { requiredKeys: [] }),
      policy: fc.record({ rounding: fc.constant('floor') }, { requiredKeys: [] }),
      evidence: fc.array(fc.record({ id: fc.string(), exhibit: fc.string() }, { requiredKeys: ['id'] })),
      workers: fc.array(
        fc.record(
          {
            id: fc.string(),
            employment: fc.constant({ start: '2024-04-01' }),
            terms: fc.array(fc.constant({ from: '2024-04-01' })),
            claim: fc.constant(null),
            days: fc.array(fc.record({ date: fc.constant('2024-05-07'), note: fc.string() })),
            payslips: fc.array(fc.constant({ period: { from: '2024-05-01', to: '2024-05-31' } })),
            pieces: fc.array(fc.constant({ yen: '1' })),
            agreements: fc.constant({ article24: { exists: true } }),
            events: fc.array(fc.constant({ kind: 'onset', date: '2024-06-01' })),
            notes: fc.array(fc.jsonValue() as fc.Arbitrary<null | boolean | string>),
            decisions: fc.array(fc.jsonValue() as fc.Arbitrary<null | boolean | string>),
          },
          { requiredKeys: ['id', 'employment', 'terms'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['workers'] },
  )
  .map((fields) => JSON.parse(JSON.stringify({ format: 'mibarai-case', version: 1, ...fields })) as JsonObject);

describe('a case that is taken apart into records and put together again', () => {
  it('is the example case as it was', () => {
    expect(back(example)).toEqual(example);
  });

  it('is the starter case as it was', () => {
    expect(back(starter)).toEqual(starter);
  });

  it('is any case of the second engine as it was', () => {
    fc.assert(
      fc.property(randomCase, (file) => {
        const raw = JSON.parse(JSON.stringify(file)) as JsonObject;
        expect(back(raw)).toEqual(raw);
      }),
      { numRuns: draws(30), seed: 20261124, endOnFailure: true },
    );
  });

  it('keeps apart what is absent, what is empty and what is filled', () => {
    fc.assert(
      fc.property(sparseCase, (raw) => {
        expect(back(raw)).toEqual(raw);
      }),
    );
  });

  it('does not depend on the order in which a database gives the records', () => {
    const records = toRecords(example, newId);
    expect(fromRecords(records.toReversed()).raw).toEqual(example);
  });
});

describe('the place of a problem', () => {
  const records = toRecords(starter, newId);
  const view = fromRecords(records);
  const bodyAt = (path: string): JsonObject | undefined => records.find((r) => r.id === view.recordAt(path))?.body;

  it('leads to the record that holds the field', () => {
    expect(bodyAt('workers[0].days[2].end')).toMatchObject({ date: '2026-05-13', end: '23:15' });
    expect(bodyAt('workers[0].payslips[0].deductions[0].kind')).toMatchObject({ payday: '2026-06-10' });
    expect(bodyAt('workers[0].terms[0].pay[0].yen')).toMatchObject({ prefecture: '34' });
    expect(bodyAt('workers[0].employment.end')).toMatchObject({ id: 'w1' });
    expect(bodyAt('employer.size')).toMatchObject({ name: '株式会社サンプル' });
    expect(bodyAt('evidence[0].id')).toMatchObject({ exhibit: '甲1' });
  });

  it('leads to the worker for a list that has no such row, and to the case for what belongs to nobody', () => {
    expect(bodyAt('workers[0].terms')).toMatchObject({ id: 'w1' });
    expect(bodyAt('asOf')).toMatchObject({ asOf: '2026-11-22' });
    expect(bodyAt('policy.rounding')).toMatchObject({ asOf: '2026-11-22' });
  });

  it('is known for every record but that of a packet', () => {
    const day = records.find((r) => r.body['date'] === '2026-05-12')!;
    expect(view.pathOf(day.id)).toBe('workers[0].days[1]');
    expect(view.pathOf(newId())).toBeNull();
  });
});
