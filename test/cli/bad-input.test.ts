import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editedText, type Edits } from '../case-file/edited.ts';
import { mibarai, scratchFolder } from './terminal.ts';

const folder = scratchFolder();
const day = 'workers[0].days[0]';
const version = 'workers[0].terms[0]';

type Fault = {
  readonly what: string;
  readonly text: string;
  /** Field, evidence and value that the message must name. */
  readonly names: readonly string[];
};
const fault = (what: string, edits: Edits, ...names: readonly string[]): Fault => ({
  what,
  text: editedText(edits),
  names,
});

const terms = (...ranges: readonly (readonly [string, string | null])[]): Edits => {
  const raw = JSON.parse(editedText({})) as { workers: [{ terms: [object] }] };
  return { 'workers[0].terms': ranges.map(([from, to]) => ({ ...raw.workers[0].terms[0], from, to })) };
};

const faults: readonly Fault[] = [
  fault('an unknown prefecture', { [`${version}.prefecture`]: '99' }, `${version}.prefecture`, '99'),
  fault(
    'terms that overlap',
    terms(['2024-04-01', '2025-06-30'], ['2025-04-01', null]),
    'workers[0].terms[1].from',
    '2025-04-01',
  ),
  fault('terms with a gap', terms(['2024-04-01', '2025-03-30'], ['2025-04-02', null]), '2025-03-31', '2025-04-01'),
  fault('an end before the start', { [`${day}.end`]: '07:59' }, `${day}.end`, 'e1#row2', '07:59', '08:00'),
  fault('a shift of 60 hours', { [`${day}.end`]: '68:00' }, `${day}.end`, '68:00', '48:00'),
  fault('a day outside the employment', { [`${day}.date`]: '2024-03-31' }, `${day}.date`, '2024-03-31', '2024-04-01'),
  fault('a negative wage', { [`${version}.pay[0].yen`]: '-190000' }, `${version}.pay[0].yen`, '-190000'),
  fault('an unknown field', { [`${day}.finish`]: '17:00' }, `${day}.finish`),
  fault('a clock time that cannot be read', { [`${day}.end`]: '24:75' }, `${day}.end`, '24:75'),
  { what: 'broken JSON', text: '{\n  "format": "mibarai-case",\n  "version": 1,,\n}', names: ['case.json', '3'] },
  {
    what: 'a field that is written twice',
    text: '{"asOf": "2026-01-01",\n"asOf": "2027-01-01"}',
    names: ['asOf', '2'],
  },
  { what: 'a prototype key', text: '{\n"__proto__": {"polluted": true}}', names: ['__proto__', '2'] },
  {
    what: 'a payslip that fits no pay period',
    text: editedText({
      'workers[0].payslips[0].period': { from: '2026-05-06', to: '2026-06-05' },
      'workers[0].payslips[0].payday': '2026-06-25',
    }),
    names: ['workers[0].payslips[0].period', '2026-05-06'],
  },
];

describe.each(faults)('a case with $what', ({ text, names }) => {
  const file = join(folder, 'case.json');

  it.each(['ja', 'en'])('is refused in %s with place, reason and remedy, exit code 1', async (language) => {
    writeFileSync(file, text);
    const { code, stdout, stderr } = await mibarai(['compute', file, '--json', '--lang', language]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    for (const name of ['case.json', '→', ...names]) expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/\{\w+\}/);
  });

  it('leaves nothing behind', async () => {
    writeFileSync(file, text);
    const packet = join(folder, 'packet');
    expect((await mibarai(['packet', file, '--out', packet])).code).toBe(1);
    expect(existsSync(packet)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('files', () => {
  it.each([
    ['a file that is not there', () => join(folder, 'nowhere.json')],
    ['a folder', () => folder],
    [
      'a case in another encoding',
      () => {
        const file = join(folder, 'sjis.json');
        writeFileSync(file, Uint8Array.from([0x7b, 0x22, 0x8e, 0xc0, 0x22, 0x3a, 0x31, 0x7d]));
        return file;
      },
    ],
  ])('%s is refused by name', async (_, make) => {
    const file = make();
    const { code, stderr } = await mibarai(['compute', file]);
    expect(code).toBe(1);
    expect(stderr).toContain(file);
  });

  it('a timesheet that nobody can read is not imported', async () => {
    const sheet = join(folder, 'sheet.csv');
    const target = join(folder, 'target.json');
    const out = join(folder, 'out.json');
    writeFileSync(sheet, 'some,text\nwithout,headers\n');
    writeFileSync(target, editedText({}));
    const { code, stderr } = await mibarai(['import', sheet, '--into', target, '--worker', 'w1', '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toContain('sheet.csv');
    expect(existsSync(out)).toBe(false);
  });

  it('an import into a folder that does not exist says so and leaves the case alone', async () => {
    const sheet = join(folder, 'days.csv');
    const target = join(folder, 'kept.json');
    writeFileSync(sheet, '従業員コード,日付,出勤時刻,退勤時刻\nA01,2026-06-01,08:00,20:00\n');
    writeFileSync(target, editedText({}));
    const out = join(folder, 'no', 'such', 'case.json');
    const { code, stderr } = await mibarai(['import', sheet, '--into', target, '--worker', 'w1', '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toContain(out);
    expect(readFileSync(target, 'utf8')).toBe(editedText({}));
  });

  it('an import to a place that is no folder is an error of the input, not of the program', async () => {
    const sheet = join(folder, 'days.csv');
    const target = join(folder, 'kept.json');
    writeFileSync(sheet, '従業員コード,日付,出勤時刻,退勤時刻\nA01,2026-06-01,08:00,20:00\n');
    writeFileSync(target, editedText({}));
    const out = join(target, 'case.json');
    const { code, stderr } = await mibarai(['import', sheet, '--into', target, '--worker', 'w1', '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toContain(out);
  });

  it('a row that went in on an assumption is shown', async () => {
    const sheet = join(folder, 'night.csv');
    const target = join(folder, 'kept.json');
    writeFileSync(sheet, '従業員コード,日付,出勤時刻,退勤時刻\nA01,2026-06-01,22:00,06:00\n');
    writeFileSync(target, editedText({}));
    const out = join(folder, 'night.json');
    const { code, stderr } = await mibarai(['import', sheet, '--into', target, '--worker', 'w1', '--out', out]);
    expect(code).toBe(0);
    expect(stderr).toContain('night.csv 2行目');
  });
});
