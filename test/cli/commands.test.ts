import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programVersion } from '../../src/wiring/program-version.ts';
import { starterCase } from '../../src/exporters/starter-case.ts';
import { editedText } from '../case-file/edited.ts';
import { mibarai, scratchFolder } from './terminal.ts';

type Json = Readonly<Record<string, unknown>>;
const json = (text: string): Json => JSON.parse(text) as Json;

describe('mibarai new', () => {
  it('prints a case that computes as it stands', async () => {
    const made = await mibarai(['new']);
    const computed = await mibarai(['compute', '-', '--json'], made.stdout);
    expect(made.code).toBe(0);
    expect(computed.code).toBe(0);
    expect(computed.stderr).toBe('');
    expect(json(computed.stdout)['format']).toBe('mibarai-result');
  });
});

describe('mibarai compute', () => {
  it('prints JSON alone with --json, the same text each time', async () => {
    const first = await mibarai(['compute', '-', '--json'], editedText({}));
    const second = await mibarai(['--lang', 'en', 'compute', '--json', '-'], editedText({}));
    expect(first.stdout).toBe(second.stdout);
    expect(json(first.stdout)['asOf']).toBe('2026-11-22');
  });

  it('puts --as-of and --policy above the file', async () => {
    const args = ['compute', '-', '--json', '--as-of', '2026-12-31', '--policy', 'rounding=floor'];
    const { stdout } = await mibarai([...args, '--policy=interestDays=365'], editedText({ asOf: undefined }));
    const result = json(stdout) as { asOf: string; policy: Json };
    expect(result.asOf).toBe('2026-12-31');
    expect(result.policy['rounding']).toBe('floor');
  });

  it('adds derivations with --explain alone', async () => {
    const plain = await mibarai(['compute', '-', '--json'], editedText({}));
    const explained = await mibarai(['compute', '-', '--json', '--explain'], editedText({}));
    expect(plain.stdout).not.toContain('"explain"');
    expect(explained.stdout).toContain('"explain"');
  });

  it('prints the derivation for people, from the total of a period down to the punches', async () => {
    const { stdout } = await mibarai(['compute', '-', '--explain'], editedText({}));
    const tree = stdout.slice(stdout.indexOf('未払額の合計', stdout.indexOf('\n2023-')));
    expect(tree).toContain('労働基準法施行規則19条1項');
    expect(tree).toMatch(/\d\d:\d\d-\d\d:\d\d/);
  });

  it('prints a table for people in the language asked for', async () => {
    const japanese = await mibarai(['compute', '-'], editedText({}));
    const english = await mibarai(['compute', '-', '--lang', 'en'], editedText({}));
    expect(japanese.stdout).toContain('請求できる額');
    expect(english.stdout).toContain('Claimable');
    // 実習生A is paid 190,000 and shown with separators
    expect(japanese.stdout).toContain('190,000');
  });

  it('says what to do where nothing can be computed', async () => {
    const bare = editedText({ 'workers[0].days': [], 'workers[0].payslips': [] });
    const { code, stdout } = await mibarai(['compute', '-', '--lang', 'en'], bare);
    expect(code).toBe(0);
    expect(stdout).toContain('Add day rows or payslips');
  });
});

describe('mibarai karoshi', () => {
  it('gives the hours checks alone, for the onset asked for', async () => {
    const { stdout } = await mibarai(['karoshi', '-', '--onset', '2026-05-14', '--json'], editedText({}));
    const { workers } = json(stdout) as { workers: readonly { id: string; karoshi: { onset: string } }[] };
    expect(Object.keys(workers[0]!)).toEqual(['id', 'karoshi', 'article36', 'findings']);
    expect(workers[0]!.karoshi.onset).toBe('2026-05-14');
  });

  it('says that an onset is missing', async () => {
    const { code, stdout } = await mibarai(['karoshi', '-', '--lang', 'en'], editedText({}));
    expect(code).toBe(0);
    expect(stdout).toContain('--onset');
  });

  it('refuses a day that does not exist', async () => {
    const { code, stderr } = await mibarai(['karoshi', '-', '--onset', '2026-02-30'], editedText({}));
    expect(code).toBe(1);
    expect(stderr).toContain('--onset');
  });
});

describe('mibarai law', () => {
  it('looks up the minimum wage with its citation', async () => {
    const { stdout } = await mibarai(['law', 'minimum-wage', '--prefecture', '13', '--on', '2025-10-03', '--json']);
    // 東京都最低賃金: 1,226 yen from 2025-10-03 (checked against second sources in test/law)
    expect(json(stdout)).toMatchObject({ value: '1226', from: '2025-10-03', confidence: 'high' });
    expect(Object.keys(json(stdout))).toEqual(['value', 'unit', 'from', 'citation', 'confidence']);
  });

  it('gives every scope where it is left open, and one where it is named', async () => {
    const all = await mibarai(['law', 'parameter', 'premium.over60', '--on', '2024-01-01', '--json']);
    const one = await mibarai(['law', 'parameter', 'premium.over60', '--on', '2015-01-01', '--for', 'large', '--json']);
    expect((JSON.parse(all.stdout) as Json[]).map((row) => row['for'])).toEqual(['large', 'small-or-medium']);
    expect(json(one.stdout)['value']).toBe('0.50');
  });

  it.each([
    [['minimum-wage', '--prefecture', '48', '--on', '2025-10-03'], '48'],
    [['minimum-wage', '--prefecture', '13', '--on', '1999-10-03'], '1999-10-03'],
    [['minimum-wage', '--prefecture', '13', '--on', 'today'], 'today'],
    [['parameter', 'premium.lunch', '--on', '2024-01-01'], 'premium.lunch'],
    [['parameter', 'premium.over60', '--on', '2009-01-01'], '2009-01-01'],
    [['parameter', 'premium.over60', '--on', '2024-01-01', '--for', 'driver'], 'driver'],
  ])('says that it does not know: %j', async (args, named) => {
    const { code, stdout, stderr } = await mibarai(['law', ...args]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
  });
});

describe('mibarai import', () => {
  const folder = scratchFolder();
  const sheet = join(folder, 'sheet.csv');
  const header = '従業員コード,日付,出勤時刻,退勤時刻,休憩開始1,休憩終了1';
  const good = 'A01,2026-06-01,08:00,20:00,12:00,13:00';
  const bad = 'A01,2026-06-02,08:00,24:75,12:00,13:00';
  const writeSheet = (...rows: readonly string[]): void => {
    writeFileSync(sheet, [header, ...rows, ''].join('\r\n'));
  };

  it('reports bad cells and still exits 0, with --strict 1', async () => {
    writeSheet(good, bad);
    const plain = await mibarai(['import', sheet, '--json']);
    const strict = await mibarai(['import', sheet, '--json', '--strict']);
    expect(plain.code).toBe(0);
    expect(strict.code).toBe(1);
    expect(plain.stdout).toBe(strict.stdout);
    expect(json(plain.stdout)['problems']).toEqual(
      expect.arrayContaining([expect.objectContaining({ row: 3, code: 'invalid_time' })]),
    );
  });

  it('adds what can be read to a case, with the hash of the file, and lists the rest', async () => {
    writeSheet(good, bad);
    const target = join(folder, 'case.json');
    writeFileSync(target, editedText({}));
    const args = ['import', sheet, '--into', target, '--worker', 'w1', '--out', target, '--json'];
    const { code, stdout, stderr } = await mibarai(args);
    expect(code, stderr).toBe(0);
    expect(json(stdout)).toMatchObject({ addedDays: 1, leftOut: [{ row: 3 }] });
    const grown = json(readFileSync(target, 'utf8')) as {
      workers: [{ days: readonly Json[] }];
      evidence: readonly Json[];
    };
    expect(grown.workers[0].days.at(-1)).toMatchObject({ date: '2026-06-01', start: '08:00', end: '20:00' });
    const sha256 = createHash('sha256').update(readFileSync(sheet)).digest('hex');
    expect(grown.evidence.at(-1)).toMatchObject({ file: 'sheet.csv', sha256 });
    expect((await mibarai(['compute', target, '--json'])).code).toBe(0);
  });

  it('adds to a case whose day of reckoning is still open', async () => {
    writeSheet(good);
    const target = join(folder, 'open.json');
    const out = join(folder, 'grown.json');
    writeFileSync(target, editedText({ asOf: undefined }));
    const { code } = await mibarai(['import', sheet, '--into', target, '--worker', 'w1', '--out', out]);
    expect(code).toBe(0);
    expect(json(readFileSync(out, 'utf8'))['asOf']).toBeUndefined();
  });

  it('leaves the case as it was when the same file comes again', async () => {
    writeSheet(good);
    const target = join(folder, 'twice.json');
    writeFileSync(target, editedText({}));
    const args = ['import', sheet, '--into', target, '--worker', 'w1', '--out', target];
    await mibarai(args);
    const once = readFileSync(target, 'utf8');
    const again = await mibarai(args);
    expect(again.code).toBe(1);
    expect(readFileSync(target, 'utf8')).toBe(once);
  });
});

describe('mibarai fees', () => {
  it('computes the fee of a suit, part by part', async () => {
    const args = ['fees', '--procedure', 'suit', '--value', '3000000', '--on', '2026-11-22', '--defendants', '3'];
    const { stdout, code } = await mibarai([...args, '--json']);
    expect(code).toBe(0);
    // FEE-SUIT-E-02: 10 x 1,000 + 10 x 1,000, 1,400, 2 x 2,000
    expect(JSON.parse(stdout)).toMatchObject({
      yen: '25400',
      filing: 'electronic',
      parts: [
        { name: 'value', yen: '20000', formula: '10 × 1000 + 10 × 1000' },
        { name: 'filing', yen: '1400' },
        { name: 'defendants', yen: '4000' },
      ],
    });
    expect((await mibarai(args)).stdout).toContain('25,400');
  });

  it('refuses what is no amount and no day', async () => {
    const { code, stderr } = await mibarai(['fees', '--procedure=suit', '--value=1e6', '--on=2026-13-01', '--lang=en']);
    expect(code).toBe(1);
    expect(stderr).toContain('--value');
    expect(stderr).toContain('--on');
  });
});

describe('help and versions', () => {
  it.each(['new', 'import', 'compute', 'karoshi', 'packet', 'verify', 'law', 'fees'])(
    'explains %s in both languages',
    async (name) => {
      const japanese = await mibarai([name, '--help']);
      const english = await mibarai([name, '--help', '--lang=en']);
      expect([japanese.code, english.code]).toEqual([0, 0]);
      expect(japanese.stdout).toContain(`mibarai ${name}`);
      expect(english.stdout).toContain(`mibarai ${name}`);
      expect(english.stdout).not.toBe(japanese.stdout);
    },
  );

  it('tells program and law data', async () => {
    const { stdout } = await mibarai(['--version', '--json']);
    const manifest = json(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(json(stdout)['program']).toBe(manifest['version']);
    expect(programVersion).toBe(manifest['version']);
    expect((await mibarai(['--version'])).stdout).toContain(programVersion);
  });

  it.each<[string, readonly string[], string]>([
    ['no command', [], 'Usage'],
    ['an unknown command', ['compote'], 'compote'],
    ['fees without a procedure', ['fees', '--value', '1'], '--procedure'],
    [
      'an electronic tribunal',
      ['fees', '--procedure=tribunal', '--value=1', '--on=2026-11-22', '--filing=electronic'],
      'paper',
    ],
    ['an unknown option', ['compute', 'case.json', '--asof', '2026-01-01'], '--asof'],
    ['an option without its value', ['packet', 'case.json', '--out', '--json'], '--out'],
    ['a flag with a value', ['compute', 'case.json', '--json=yes'], '--json'],
    ['a missing case', ['compute'], 'CASE'],
    ['a second case', ['compute', 'a.json', 'b.json'], 'b.json'],
    ['a policy without a value', ['compute', 'a.json', '--policy', 'rounding'], 'rounding'],
    ['a packet without a folder', ['packet', 'a.json'], '--out'],
    ['papers that do not exist', ['packet', 'a.json', '--out', 'p', '--documents', 'hours,novel'], 'novel'],
    ['a language without papers', ['packet', 'a.json', '--out', 'p', '--language', 'tlh'], 'tlh'],
    ['an import into a case without worker', ['import', 'a.csv', '--into', 'a.json'], '--worker'],
    ['an import with --out alone', ['import', 'a.csv', '--out', 'a.json'], '--into'],
    ['an unknown kind of file', ['import', 'a.csv', '--kind', 'novel'], 'novel'],
    ['a look-up of nothing known', ['law', 'weather', '--on', '2026-01-01'], 'weather'],
    ['a look-up without a day', ['law', 'minimum-wage', '--prefecture', '13'], '--on'],
  ])('exits 2 on %s', async (_, args, named) => {
    const { code, stdout, stderr } = await mibarai(['--lang', 'en', ...args]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
  });

  it('exits 2 on a language that it does not speak', async () => {
    expect((await mibarai(['--lang', 'fr', 'new'])).code).toBe(2);
  });
});

describe('the program as it is started', () => {
  const main = new URL('../../out/src/cli/main.js', import.meta.url).pathname;
  const start = (args: readonly string[], input: string) =>
    spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' });

  it('reads standard input, writes standard output and exits 0', () => {
    const { status, stdout, stderr } = start(['compute', '-', '--json'], JSON.stringify(starterCase));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(json(stdout)['format']).toBe('mibarai-result');
  });

  it('exits 1 on a faulty case with words on standard error alone', () => {
    const { status, stdout, stderr } = start(['compute', '-', '--json'], '{"format": }');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('1行目');
  });
});
