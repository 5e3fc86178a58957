import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/base/problem.ts';
import { toFraction } from '../../src/core/base/ratio.ts';
import { yenText } from '../../src/core/base/yen.ts';
import type { CaseFile } from '../../src/core/records/case.ts';
import { readCase, type ReadCaseOptions } from '../../src/importers/case-file/read-case.ts';
import { editedText, type Edits } from './edited.ts';

const read = (edits: Edits, options: ReadCaseOptions = {}) => readCase(editedText(edits), 'case.json', options);

function caseOf(edits: Edits, options?: ReadCaseOptions): CaseFile {
  const result = read(edits, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.caseFile;
}

function problemsOf(edits: Edits, options?: ReadCaseOptions): readonly Problem[] {
  const result = read(edits, options);
  if (result.ok) throw new Error('the case was accepted');
  return result.error;
}

/** `code path` of each problem. */
const named = (edits: Edits, options?: ReadCaseOptions): readonly string[] =>
  problemsOf(edits, options).map((p) => `${p.code} ${p.at.path ?? p.at.column ?? ''}`);

const terms = 'workers[0].terms[0]';
const day = 'workers[0].days[0]';

describe('a terse case', () => {
  const terse = JSON.stringify({
    format: 'mibarai-case',
    version: 1,
    asOf: '2026-11-22',
    workers: [
      {
        id: 'w1',
        employment: { start: '2024-04-01' },
        terms: [
          {
            from: '2024-04-01',
            prefecture: '13',
            pay: [{ name: '時給', yen: 1200 }],
            scheduled: { weekdays: ['MON', 'TUE'], minutesPerDay: 300 },
            payPeriod: { closingDay: 15, payday: { monthOffset: 0, day: 25 } },
          },
        ],
        days: [{ date: '2024-04-01', start: '09:00', end: '14:00' }],
      },
    ],
  });

  it('reads, with the first of every list of choices', () => {
    const result = readCase(terse, 'case.json');
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { employer, policy, workers } = result.value.caseFile;
    const [version] = workers[0]!.terms;
    expect(employer.legalForm).toBe('company');
    expect(employer.size).toBe('small-or-medium');
    expect(policy).toEqual({});
    expect(version!.pay[0]!.basis).toBe('hourly');
    expect(version!.pay[0]!.kind).toBe('base');
    expect(version!.programme).toBe('none');
    expect(version!.weeklyLimitHours).toBe(40);
    expect(version!.payPeriod.payday.ifHoliday).toBe('same');
    expect(version!.scheduled.weekStart).toBe('SUN');
    expect(version!.statutoryHoliday).toEqual({ by: 'unnamed' });
  });

  it('tells a break that was not recorded from no break', () => {
    const result = readCase(terse, 'case.json');
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const row = result.value.caseFile.workers[0]!.days[0]!;
    expect(row.breaks).toBeNull();
    expect(row.breakMinutes).toBeNull();
  });

  it('reads the same with a byte order mark', () => {
    expect(readCase(`\uFEFF${terse}`, 'case.json').ok).toBe(true);
  });
});

describe('values', () => {
  it('counts clock times from midnight of the row, past 24:00 into the next morning', () => {
    const row = caseOf({ [`${day}.end`]: '25:30' }).workers[0]!.days[0]!;
    expect(row.start).toBe(480);
    expect(row.end).toBe(1530);
    expect(caseOf({ [`${day}.end`]: '48:00' }).workers[0]!.days[0]!.end).toBe(2880);
  });

  it('keeps yen and sen exact, from text or a whole number', () => {
    expect(yenText(caseOf({ [`${terms}.pay[0].yen`]: '1543.21' }).workers[0]!.terms[0]!.pay[0]!.yen)).toBe('1543.21');
    expect(yenText(caseOf({ [`${terms}.pay[0].yen`]: 180000 }).workers[0]!.terms[0]!.pay[0]!.yen)).toBe('180000');
  });

  it('keeps contract rates as exact fractions', () => {
    const rates = caseOf({ [`${terms}.premiumRates`]: { overtime: '1.30', night: '0.30' } }).workers[0]!.terms[0]!
      .premiumRates;
    expect(toFraction(rates.overtime!)).toBe('13/10');
    expect(toFraction(rates.night!)).toBe('3/10');
    expect(rates.statutoryHoliday).toBeNull();
  });

  it('takes one value for all weekdays or a map of them', () => {
    const map = caseOf({ [`${terms}.scheduled.minutesPerDay`]: { MON: 440, SAT: 200 } });
    expect(map.workers[0]!.terms[0]!.scheduled.minutesPerDay).toEqual({ MON: 440, SAT: 200 });
    const one = caseOf({ [`${terms}.scheduled.minutesPerDay`]: 440 });
    expect(one.workers[0]!.terms[0]!.scheduled.minutesPerDay.FRI).toBe(440);
  });

  it('takes the scheduled minutes from the clock where only the clock is stated', () => {
    const scheduled = caseOf({ [`${terms}.scheduled.minutesPerDay`]: undefined }).workers[0]!.terms[0]!.scheduled;
    // 08:00 to 17:00 less 12:00 to 13:00
    expect(scheduled.minutesPerDay).toEqual({ MON: 480, TUE: 480, WED: 480, THU: 480, FRI: 480 });
  });

  it('lets piece pay stand without an amount, and no other pay', () => {
    const piece = { name: '出来高給', basis: 'piece' };
    expect(yenText(caseOf({ [`${terms}.pay[0]`]: piece }).workers[0]!.terms[0]!.pay[0]!.yen)).toBe('0');
    expect(named({ [`${terms}.pay[0].yen`]: undefined })).toEqual([`missing-field ${terms}.pay[0].yen`]);
  });

  it('sorts contract versions by their first day', () => {
    const raw = JSON.parse(editedText({})) as { workers: { terms: { from: string; to: string | null }[] }[] };
    const [version] = raw.workers[0]!.terms;
    raw.workers[0]!.terms = [
      { ...version!, from: '2025-04-01' },
      { ...version!, to: '2025-03-31' },
    ];
    const read = readCase(JSON.stringify(raw), 'case.json');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.caseFile.workers[0]!.terms.map((t) => t.from)).toEqual(['2024-04-01', '2025-04-01']);
  });

  it('keeps the file as it stands beside the records', () => {
    const rounded = { start: '08:00', end: '17:00' };
    const result = read({ [`${day}.rounded`]: rounded });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(result.value.raw).toEqual(JSON.parse(editedText({ [`${day}.rounded`]: rounded })));
  });
});

describe('what is refused, with its place', () => {
  it.each<[string, Edits, string]>([
    ['an unknown field', { [`${day}.strat`]: '08:00' }, `unknown-field ${day}.strat`],
    ['a field that another language puts on every object', { constructor: 1 }, 'unknown-field constructor'],
    ['a missing field', { [`${terms}.prefecture`]: undefined }, `missing-field ${terms}.prefecture`],
    ['a prefecture as a number', { [`${terms}.prefecture`]: 34 }, `wrong-type ${terms}.prefecture`],
    ['a day that the calendar lacks', { [`${day}.date`]: '2026-02-30' }, `bad-date ${day}.date`],
    ['a date in another notation', { [`${day}.date`]: '2026/05/11' }, `bad-date ${day}.date`],
    ['a clock time with 75 minutes', { [`${day}.end`]: '24:75' }, `bad-clock ${day}.end`],
    ['a clock time with one digit', { [`${day}.start`]: '8:00' }, `bad-clock ${day}.start`],
    ['a shift of 60 hours', { [`${day}.end`]: '68:00' }, `clock-over-48-hours ${day}.end`],
    ['an amount with separators', { [`${terms}.pay[0].yen`]: '180,000' }, `not-money ${terms}.pay[0].yen`],
    ['an amount as a broken number', { [`${terms}.pay[0].yen`]: 1543.21 }, `not-money ${terms}.pay[0].yen`],
    ['minutes that are not whole', { [`${day}.breakMinutes`]: 7.5 }, `wrong-type ${day}.breakMinutes`],
    ['a closing day 31', { [`${terms}.payPeriod.closingDay`]: 31 }, `out-of-range ${terms}.payPeriod.closingDay`],
    ['a kind of day that does not exist', { [`${day}.kind`]: 'holiday' }, `unknown-choice ${day}.kind`],
    ['an unknown weekday', { [`${terms}.scheduled.weekStart`]: 'MO' }, `unknown-choice ${terms}.scheduled.weekStart`],
    [
      'one weekday with a wrong value',
      { [`${terms}.scheduled.minutesPerDay`]: { MON: '440' } },
      `wrong-type ${terms}.scheduled.minutesPerDay.MON`,
    ],
    [
      'a holiday named in no known way',
      { [`${terms}.statutoryHoliday`]: { weekday: 'SON' } },
      `unknown-choice ${terms}.statutoryHoliday.weekday`,
    ],
    ['an unknown policy switch', { policy: { roundin: 'exact' } }, 'unknown-policy policy.roundin'],
    ['an unknown policy value', { policy: { rounding: 'half' } }, 'unknown-policy-value policy.rounding'],
    [
      'a name that only the examples use',
      { policy: { karoshiRemainder: '16/8/0' } },
      'unknown-policy-value policy.karoshiRemainder',
    ],
    ['another format', { format: 'mibarai-result' }, 'unknown-choice format'],
    ['another version', { version: 2 }, 'unknown-choice version'],
    ['no day of reckoning', { asOf: undefined }, 'as-of-missing asOf'],
  ])('%s', (_, edits, expected) => {
    expect(named(edits)).toEqual([expected]);
  });

  it('names the line of the file and the value', () => {
    const text = '{\n  "format": "mibarai-case",\n  "version": 1,\n  "asOf": "2026-13-01",\n  "workers": []\n}';
    const result = readCase(text, 'case.json');
    expect(result).toEqual({
      ok: false,
      error: [
        {
          code: 'bad-date',
          severity: 'error',
          at: { file: 'case.json', path: 'asOf', row: 4 },
          data: { value: '2026-13-01' },
        },
      ],
    });
  });

  it('names every fault at once', () => {
    expect(named({ [`${day}.date`]: 'x', [`${terms}.exempt`]: 'chief' })).toEqual([
      `unknown-choice ${terms}.exempt`,
      `bad-date ${day}.date`,
    ]);
  });
});

describe('shapes whose rules do not exist yet', () => {
  it.each<[string, Edits, string]>([
    ['variable hours', { [`${terms}.workingTimeSystem`]: { kind: 'monthly-variable' } }, `${terms}.workingTimeSystem`],
    [
      'flextime with its details',
      { [`${terms}.workingTimeSystem`]: { kind: 'flextime', core: [] } },
      `${terms}.workingTimeSystem`,
    ],
    ['an art. 36 agreement', { 'workers[0].agreements.article36': { limit: 45 } }, 'workers[0].agreements.article36'],
    ['the defence of variable hours', { policy: { variableHours: 'on' } }, 'policy.variableHours'],
  ])('are refused: %s', (_, edits, path) => {
    expect(named(edits)).toEqual([`not-supported-yet ${path}`]);
  });

  it.each([[null], [{}], [{ kind: 'standard' }]])('may be empty or standard: %j', (system) => {
    expect(read({ [`${terms}.workingTimeSystem`]: system }).ok).toBe(true);
  });
});

describe('what the command line puts above the file', () => {
  it('takes asOf and policy from the options first', () => {
    const read = caseOf({ policy: { rounding: 'floor' } }, { asOf: '2027-01-01', policy: { rounding: 'exact' } });
    expect(read.asOf).toBe('2027-01-01');
    expect(read.policy).toEqual({ rounding: 'exact' });
  });

  it('does not miss asOf in the file where the options give it', () => {
    expect(caseOf({ asOf: undefined }, { asOf: '2027-01-01' }).asOf).toBe('2027-01-01');
  });

  it.each<[string, ReadCaseOptions, string]>([
    ['a date', { asOf: '2027-02-29' }, 'bad-date --as-of'],
    ['a switch', { policy: { toString: 'x' } }, 'unknown-policy --policy'],
    ['a value', { policy: { rounding: 'up' } }, 'unknown-policy-value --policy'],
    ['a switch without rules yet', { policy: { variableHours: 'on' } }, 'not-supported-yet --policy'],
  ])('refuses %s that does not exist', (_, options, expected) => {
    expect(named({}, options)).toEqual([expected]);
  });

  it('lets switches stand in the file without quotes', () => {
    expect(
      caseOf({ policy: { karoshiCountOnsetDay: true, interestDays: 365, divisorFallback: 173.81 } }).policy,
    ).toEqual({ karoshiCountOnsetDay: 'true', interestDays: '365', divisorFallback: '173.81' });
  });
});
