import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/base/problem.ts';
import { isDeductionKind } from '../../src/core/rows/deduction-kinds.ts';
import { isPrefecture } from '../../src/core/law/minimum-wage.ts';
import { isStandardRemuneration } from '../../src/core/law/standard-remuneration.ts';
import { checkCase } from '../../src/core/records/check/check-case.ts';
import { placedInFile } from '../../src/importers/case-file/places.ts';
import { readCase } from '../../src/importers/case-file/read-case.ts';
import { editedText, type Edits } from './edited.ts';

function problemsOf(text: string): readonly Problem[] {
  const read = readCase(text, 'case.json');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { caseFile, raw } = read.value;
  return placedInFile(
    checkCase(caseFile, { isPrefecture, isDeductionKind, isStandardRemuneration }),
    'case.json',
    text,
    raw,
  );
}
const named = (edits: Edits): readonly string[] =>
  problemsOf(editedText(edits)).map((p) => `${p.code} ${p.at.path ?? ''}`);

const worker = 'workers[0]';
const terms = `${worker}.terms[0]`;
const days = `${worker}.days`;
const row = { date: '2026-05-11', start: '08:00', end: '17:00', source: 'e1#row2' };

it('finds nothing in the starter case', () => {
  expect(named({})).toEqual([]);
});

describe('days', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ['an end before the start', [{ ...row, end: '07:00' }], ['end-before-start workers[0].days[0].end']],
    ['an end at the start', [{ ...row, end: '08:00' }], ['end-before-start workers[0].days[0].end']],
    [
      'a literal range that runs backwards',
      [{ date: row.date, work: [['13:00', '12:00']] }],
      ['end-before-start workers[0].days[0].work[0]'],
    ],
    ['a day before the hire', [{ ...row, date: '2024-03-31' }], ['day-outside-employment workers[0].days[0].date']],
    [
      'a break that runs backwards',
      [{ ...row, breaks: [['13:00', '12:00']] }],
      ['break-reversed workers[0].days[0].breaks'],
    ],
    [
      'a break after the shift',
      [{ ...row, breaks: [['17:00', '18:00']] }],
      ['break-outside-shift workers[0].days[0].breaks'],
    ],
    [
      'a break longer than the shift',
      [{ ...row, breakMinutes: 541 }],
      ['break-longer-than-shift workers[0].days[0].breakMinutes'],
    ],
    [
      'breaks that overlap',
      [
        {
          ...row,
          breaks: [
            ['12:00', '13:00'],
            ['12:30', '13:30'],
          ],
        },
      ],
      ['breaks-overlap workers[0].days[0].breaks'],
    ],
    [
      'breaks and their total that disagree',
      [{ ...row, breaks: [['12:00', '13:00']], breakMinutes: 45 }],
      ['breaks-disagree workers[0].days[0].breakMinutes'],
    ],
    [
      'literal ranges beside a clock',
      [{ ...row, work: [['08:00', '12:00']] }],
      ['work-and-clock workers[0].days[0].work'],
    ],
    [
      'the same minutes in two rows of a day',
      [row, { ...row, start: '16:59', end: '20:00' }],
      ['overlapping-minutes workers[0].days[1]'],
    ],
    [
      'two rows of one day that call it different kinds',
      [
        { ...row, kind: 'workday' },
        { ...row, start: '18:00', end: '20:00', kind: 'scheduled-holiday' },
      ],
      ['rows-disagree workers[0].days[1].kind'],
    ],
    [
      'the same minutes in one row',
      [
        {
          date: row.date,
          work: [
            ['08:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      ],
      ['overlapping-minutes workers[0].days[0]'],
    ],
    [
      'a night shift that runs into the next row',
      [
        { ...row, start: '20:00', end: '32:30' },
        { ...row, date: '2026-05-12' },
      ],
      ['overlapping-minutes workers[0].days[1]'],
    ],
    [
      'a row that a long one covers, after a short one',
      [
        { ...row, end: '20:00' },
        { ...row, start: '09:00', end: '10:00' },
        { ...row, start: '19:00', end: '21:00' },
      ],
      ['overlapping-minutes workers[0].days[1]', 'overlapping-minutes workers[0].days[2]'],
    ],
  ])('refuses %s', (_, rows, expected) => {
    expect(named({ [days]: rows })).toEqual(expected);
  });

  it.each<[string, readonly object[]]>([
    ['a shift of 26 hours', [{ ...row, start: '08:00', end: '34:00' }]],
    [
      'a shift that ends where the next begins',
      [
        { ...row, end: '32:00' },
        { ...row, date: '2026-05-12' },
      ],
    ],
    [
      'a second job within the break',
      [
        { ...row, breaks: [['12:00', '13:00']] },
        { ...row, start: '12:00', end: '13:00' },
      ],
    ],
    [
      'rows without a clock',
      [
        { date: row.date, kind: 'absence' },
        { date: '2026-05-12', kind: 'paid-leave' },
      ],
    ],
    ['a missing end', [{ ...row, end: null }]],
    ['breaks and their total that agree', [{ ...row, breaks: [['12:00', '13:00']], breakMinutes: 60 }]],
    ['rows in any order', [{ ...row, date: '2026-05-12' }, row]],
  ])('takes %s', (_, rows) => {
    expect(named({ [days]: rows })).toEqual([]);
  });

  it('names the evidence of a bad row, and where the other one stands', () => {
    const [problem] = problemsOf(
      editedText({
        [days]: [
          { ...row, start: '20:00', end: '32:30' },
          { ...row, date: '2026-05-12', source: 'e1#row3' },
        ],
      }),
    );
    expect(problem!.data).toEqual({
      date: '2026-05-12',
      from: '08:00',
      to: '08:30',
      other: 'workers[0].days[0]',
      source: 'e1#row2, e1#row3',
    });
    expect(problem!.at.row).toBeGreaterThan(1);
  });
});

describe('contract terms', () => {
  const [version] = (JSON.parse(editedText({})) as { workers: [{ terms: [object] }] }).workers[0].terms;
  const until = (from: string, to: string | null): object => ({ ...version, from, to });

  it.each<[string, readonly object[], readonly string[]]>([
    [
      'an overlap',
      [until('2024-04-01', '2025-04-01'), until('2025-04-01', null)],
      ['terms-overlap workers[0].terms[1].from'],
    ],
    [
      'an open version before another',
      [until('2024-04-01', null), until('2025-04-01', null)],
      ['terms-overlap workers[0].terms[1].from'],
    ],
    [
      'a gap of one day',
      [until('2024-04-01', '2025-03-30'), until('2025-04-01', null)],
      ['terms-gap workers[0].terms[1].from'],
    ],
    ['a hire before the first version', [until('2024-04-02', null)], ['terms-gap workers[0].terms[0].from']],
    ['an end before the day of reckoning', [until('2024-04-01', '2026-11-21')], ['terms-gap workers[0].terms']],
    ['no version at all', [], ['terms-gap workers[0].terms']],
    [
      'a version that ends before it begins',
      [until('2024-04-01', '2024-03-31'), until('2024-04-01', null)],
      ['range-reversed workers[0].terms[0].to'],
    ],
  ])('refuse %s', (_, versions, expected) => {
    expect(named({ [`${worker}.terms`]: versions })).toEqual(expected);
  });

  it('may be longer than the employment, and need not pass its end', () => {
    const versions = [until('2020-01-01', '2026-03-31')];
    expect(named({ [`${worker}.terms`]: versions, [`${worker}.employment.end`]: '2026-03-31', [days]: [] })).toEqual(
      [],
    );
  });

  it('tell the uncovered days', () => {
    const text = editedText({ [`${worker}.terms`]: [until('2024-04-01', '2025-03-30'), until('2025-04-03', null)] });
    expect(problemsOf(text)[0]!.data).toEqual({ from: '2025-03-31', to: '2025-04-02' });
  });

  it('are counted as the file has them, also when it does not have them in order of time', () => {
    const bad = { ...until('2025-04-01', null), prefecture: '48' };
    expect(named({ [`${worker}.terms`]: [bad, until('2024-04-01', '2025-03-31')] })).toEqual([
      'unknown-prefecture workers[0].terms[0].prefecture',
    ]);
  });

  it.each<[string, Edits, string]>([
    ['a prefecture 00', { [`${terms}.prefecture`]: '00' }, `unknown-prefecture ${terms}.prefecture`],
    ['a prefecture by name', { [`${terms}.prefecture`]: '広島' }, `unknown-prefecture ${terms}.prefecture`],
    ['a negative wage', { [`${terms}.pay[0].yen`]: '-1' }, `negative-yen ${terms}.pay[0].yen`],
    [
      'a negative specified minimum wage',
      { [`${terms}.specifiedMinimumWage`]: { yen: '-1050' } },
      `negative-yen ${terms}.specifiedMinimumWage.yen`,
    ],
    [
      'a working weekday without hours',
      { [`${terms}.scheduled.minutesPerDay`]: { MON: 480, TUE: 480, WED: 480, THU: 480 } },
      `scheduled-minutes-missing ${terms}.scheduled.minutesPerDay`,
    ],
    [
      'a schedule that ends before it begins',
      {
        [`${terms}.scheduled.minutesPerDay`]: undefined,
        [`${terms}.scheduled.end`]: { MON: '07:00', TUE: '17:00', WED: '17:00', THU: '17:00', FRI: '17:00' },
      },
      `scheduled-span-impossible ${terms}.scheduled.end`,
    ],
    [
      'a scheduled day of no time',
      { [`${terms}.scheduled.minutesPerDay`]: { MON: 0, TUE: 480, WED: 480, THU: 480, FRI: 480 } },
      `scheduled-day-of-nought ${terms}.scheduled.minutesPerDay`,
    ],
    [
      'a scheduled day that ends when it begins',
      {
        [`${terms}.scheduled.minutesPerDay`]: undefined,
        [`${terms}.scheduled.breaks`]: [],
        [`${terms}.scheduled.end`]: { MON: '08:00', TUE: '17:00', WED: '17:00', THU: '17:00', FRI: '17:00' },
      },
      `scheduled-day-of-nought ${terms}.scheduled.end`,
    ],
    [
      'pay by the week without a working weekday',
      { [`${terms}.scheduled.weekdays`]: [], [`${terms}.pay[0].basis`]: 'weekly' },
      `weekly-pay-without-weekdays ${terms}.scheduled.weekdays`,
    ],
    [
      'a weekday twice',
      { [`${terms}.scheduled.weekdays`]: ['MON', 'MON'] },
      `duplicate-weekday ${terms}.scheduled.weekdays`,
    ],
    [
      'an overtime rate written as an addition',
      { [`${terms}.premiumRates`]: { overtime: '0.30' } },
      `premium-rate-form ${terms}.premiumRates.overtime`,
    ],
    [
      'a night rate written as a multiplier',
      { [`${terms}.premiumRates`]: { night: '1.30' } },
      `premium-rate-form ${terms}.premiumRates.night`,
    ],
    [
      'fixed overtime pay for nothing',
      { [`${terms}.pay[0]`]: { name: '固定残業代', basis: 'monthly', yen: '30000', kind: 'fixed-overtime' } },
      `fixed-overtime-without-covers ${terms}.pay[0].covers`,
    ],
  ])('refuse %s', (_, edits, expected) => {
    expect(named(edits)).toEqual([expected]);
  });
});

describe('payslips, events and the rest', () => {
  const slip = `${worker}.payslips[0]`;

  it.each<[string, Edits, readonly string[]]>([
    [
      'a payslip period that runs backwards',
      { [`${slip}.period.to`]: '2026-04-30' },
      [`range-reversed ${slip}.period.to`],
    ],
    ['a negative payment', { [`${slip}.payments[1].yen`]: '-1000' }, [`negative-yen ${slip}.payments[1].yen`]],
    ['a negative deduction', { [`${slip}.deductions[0].yen`]: '-1' }, [`negative-yen ${slip}.deductions[0].yen`]],
    [
      'a negative cost',
      { [`${slip}.deductions[0].actualCost`]: '-1' },
      [`negative-yen ${slip}.deductions[0].actualCost`],
    ],
    [
      'an unknown kind of deduction',
      { [`${slip}.deductions[0].kind`]: 'rent' },
      [`unknown-deduction-kind ${slip}.deductions[0].kind`],
    ],
    ['a payday before the act', { [`${slip}.payday`]: '1868-06-10' }, [`payday-before-act ${slip}.payday`]],
    [
      'pay cuts that do not add up to the line',
      {
        [`${slip}.deductions[0]`]: {
          name: '減給',
          yen: '5000',
          kind: 'disciplinary_fine',
          sanctions: [
            { date: '2026-05-12', yen: '3000' },
            { date: '2026-05-13', yen: '2001' },
          ],
        },
      },
      [`sanctions-differ ${slip}.deductions[0].sanctions`],
    ],
    [
      'a negative pay cut',
      {
        [`${slip}.deductions[0]`]: {
          name: '減給',
          yen: '5000',
          kind: 'disciplinary_fine',
          sanctions: [
            { date: '2026-05-12', yen: '6000' },
            { date: '2026-05-13', yen: '-1000' },
          ],
        },
      },
      [`negative-yen ${slip}.deductions[0].sanctions[1].yen`],
    ],
    [
      'an agreement on an unknown kind of deduction',
      { [`${worker}.agreements`]: { article24: { exists: true, kinds: ['housing', 'rent'] } } },
      [`unknown-deduction-kind ${worker}.agreements.article24.kinds[1]`],
    ],
    [
      'two standard remunerations of one month',
      {
        [`${worker}.standardRemuneration`]: [
          { from: '2025-09-01', yen: '200000' },
          { from: '2025-09-15', yen: '220000' },
        ],
      },
      [`month-twice ${worker}.standardRemuneration[1].from`],
    ],
    [
      'a standard remuneration that is no grade, as a warning',
      { [`${worker}.standardRemuneration`]: [{ from: '2025-09-01', yen: '205000' }] },
      [`no-grade ${worker}.standardRemuneration[0].yen`],
    ],
    [
      'two average wages of one event',
      {
        [`${worker}.averageWages`]: [
          { event: '2026-05-12', yen: '8000' },
          { event: '2026-05-12', yen: '8100.50' },
        ],
      },
      [`event-twice ${worker}.averageWages[1].event`],
    ],
    [
      'negative piece pay',
      { [`${worker}.pieces`]: [{ from: '2026-05-01', to: '2026-05-31', yen: '-5', hours: '1' }] },
      [`negative-yen ${worker}.pieces[0].yen`],
    ],
    [
      'a retirement on another day than the end',
      { [`${worker}.employment.end`]: '2026-10-31', [`${worker}.events`]: [{ kind: 'retired', date: '2026-10-30' }] },
      [`leaving-disagrees ${worker}.events[0].date`],
    ],
    [
      'a dismissal from an employment without end',
      { [`${worker}.events`]: [{ kind: 'dismissed', date: '2026-10-30' }] },
      [`leaving-disagrees ${worker}.events[0].date`],
    ],
    [
      'two onsets',
      {
        [`${worker}.events`]: [
          { kind: 'onset', date: '2026-05-01' },
          { kind: 'onset', date: '2026-05-02' },
        ],
      },
      [`duplicate-event ${worker}.events[1].kind`],
    ],
    [
      'an employment that began before the act',
      { [`${worker}.employment.start`]: '1924-04-01', [`${terms}.from`]: '1924-04-01' },
      [`date-out-of-range ${worker}.employment.start`],
    ],
    [
      'an employment that runs backwards',
      { [`${worker}.employment.end`]: '2024-03-31', [days]: [] },
      [`range-reversed ${worker}.employment.end`],
    ],
    [
      'a claim that runs backwards',
      { [`${worker}.claim`]: { from: '2026-06-01', to: '2026-05-31' } },
      [`range-reversed ${worker}.claim.to`],
    ],
    [
      'one piece of evidence twice',
      { evidence: [{ id: 'e1' }, { id: 'e1' }] },
      ['duplicate-evidence-id evidence[1].id'],
    ],
  ])('refuse %s', (_, edits, expected) => {
    expect(named(edits)).toEqual(expected);
  });

  it('refuse one worker id twice', () => {
    const { workers } = JSON.parse(editedText({})) as { workers: [object] };
    expect(named({ workers: [workers[0], workers[0]] })).toEqual(['duplicate-worker-id workers[1].id']);
  });

  it('take a refund of the year-end adjustment, the one negative line of a payslip', () => {
    const refund = { name: '年末調整', yen: '-12345', kind: 'year_end_adjustment' };
    expect(named({ [`${slip}.deductions[0]`]: refund })).toEqual([]);
  });

  it('take a negotiation agreement without its end', () => {
    expect(named({ [`${worker}.events`]: [{ kind: 'negotiation-agreement', date: '2026-10-01' }] })).toEqual([]);
  });

  it('only warn of evidence that is not listed, once for each', () => {
    const problems = problemsOf(editedText({ evidence: [] }));
    expect(problems.map((p) => [p.severity, p.code, p.data['value']])).toEqual([['warning', 'unknown-evidence', 'e1']]);
  });
});
