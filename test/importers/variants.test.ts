import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/importers/index.ts';
import { attendance, codes, expectedOf, lines, payslips, printed, read, sampleBytes, sampleText } from './read.ts';

const kot = (): string => sampleText('kot-daily-cp932', 'shift_jis').replaceAll('\r\n', '\n');
const freee = (): string => sampleText('freee-daily-utf8bom', 'utf-8');
const slips = (): string => sampleText('payslip-wide-cp932', 'shift_jis').replaceAll('\r\n', '\n');

/** The same facts, whatever the bytes around them. */
const facts = (source: Uint8Array | string): unknown => {
  const { file: _file, assumptions: _assumptions, ...rest } = printed(read(source));
  return rest;
};
const wanted = (name: string): unknown => {
  const { file: _file, assumptions: _assumptions, ...rest } = expectedOf(name);
  return rest;
};

/** Every cell is quoted in this sample, so a cell can be changed by its quotes. */
const eachCell = (text: string, change: (cell: string) => string): string =>
  text.replace(/"([^"\n]*)"/g, (_, cell: string) => `"${change(cell)}"`);
const clockCell = /^(\d\d):(\d\d)$/;
const clocks = (change: (hours: number, minutes: string) => string): string =>
  eachCell(kot(), (c) => c.replace(clockCell, (_, h: string, m: string) => change(Number(h), m)));
const dates = (change: (y: number, m: number, d: number) => string): string =>
  eachCell(kot(), (c) =>
    c.replace(/^(\d{4})\/(\d\d)\/(\d\d)$/, (_, y: string, m: string, d: string) =>
      change(Number(y), Number(m), Number(d)),
    ),
  );

describe('the same time record in other clothes says the same', () => {
  const variants: readonly (readonly [string, () => Uint8Array | string])[] = [
    ['in EUC-JP', () => sampleBytes('kot-daily-eucjp')],
    ['in UTF-8', kot],
    ['with tabs', () => kot().replaceAll('","', '"\t"')],
    ['with semicolons', () => kot().replaceAll('","', '";"')],
    ['with the line ends of an old Mac', () => kot().replaceAll('\n', '\r')],
    ['with an old end-of-file mark', () => `${kot()}\u001a`],
    [
      'with the columns in reverse order',
      () =>
        kot()
          .split('\n')
          .map((l) => l.split(',').reverse().join(','))
          .join('\n'),
    ],
    ['with times in kanji', () => clocks((h, m) => `${String(h)}時${m}分`)],
    ['with times without a colon', () => clocks((h, m) => `${String(h).padStart(2, '0')}${m}`)],
    ['with times with a dot', () => clocks((h, m) => `${String(h)}.${m}`)],
    ['with seconds', () => clocks((h, m) => `${String(h)}:${m}:00`)],
    ['with 翌 after midnight', () => clocks((h, m) => (h >= 24 ? `翌${String(h - 24)}:${m}` : `${String(h)}:${m}`))],
    [
      'with 午前 and 午後',
      () => clocks((h, m) => (h >= 24 ? `${String(h)}:${m}` : `${h < 12 ? '午前' : '午後'}${String(h % 12)}:${m}`)),
    ],
    ['with era dates', () => dates((y, m, d) => `令和${String(y - 2018)}年${String(m)}月${String(d)}日`)],
    ['with era letters', () => dates((y, m, d) => `R${String(y - 2018)}.${String(m)}.${String(d)}`)],
    ['with months first', () => dates((y, m, d) => `${String(m)}/${String(d)}/${String(y)}`)],
    ['with days first', () => dates((y, m, d) => `${String(d)}.${String(m)}.${String(y)}`)],
    [
      'with eight digits',
      () => dates((y, m, d) => `${String(y)}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`),
    ],
    ['with durations after a colon', () => eachCell(kot(), (c) => (/^\d+\.\d\d$/.test(c) ? c.replace('.', ':') : c))],
    [
      'with durations in minutes',
      () =>
        eachCell(kot(), (c) =>
          c.replace(/^(\d+)\.(\d\d)$/, (_, h: string, m: string) => String(Number(h) * 60 + Number(m))),
        ),
    ],
    [
      'with durations in decimal hours',
      () =>
        eachCell(kot(), (c) =>
          c.replace(/^(\d+)\.(\d\d)$/, (_, h: string, m: string) => (Number(h) + Number(m) / 60).toFixed(2)),
        ),
    ],
    [
      'under other headers',
      () =>
        kot()
          .replace('"従業員コード"', '"社員No"')
          .replace('"名前"', '"氏　名"')
          .replace('"日付"', '"年月日"')
          .replace('"勤務日種別"', '"区分"')
          .replace('"出勤時刻"', '"始業"')
          .replace('"退勤時刻"', '"終業時刻"')
          .replace('"休憩開始1"', '"休憩①開始"')
          .replace('"休憩終了1"', '"休憩①終了"')
          .replace('"休憩開始2"', '"外出2"')
          .replace('"休憩終了2"', '"戻り2"')
          .replace('"休憩時間"', '"休憩合計"'),
    ],
  ];
  test.each(variants)('%s', (_, source) => {
    expect(facts(source())).toEqual(wanted('kot-daily-cp932'));
  });
});

test('title rows above the header move the rows and give the year to dates that have none', () => {
  const text = `出勤簿 2024年4月分\n出力日 2024/05/02\n\n${dates((_, m, d) => `${String(m)}月${String(d)}日`)}`;
  const report = attendance(text);
  expect(report.records.map((r) => r.date)).toEqual(attendance(kot()).records.map((r) => r.date));
  expect(report.records[0]?.row).toBe(5);
  expect(report.skippedRows.slice(0, 4).map((s) => s.reason)).toEqual(['title', 'title', 'blank', 'header']);
  expect(report.assumptions).toContainEqual({ key: 'year_from', text: 'title 2024年4月分' });
});

test('a freee export with breaks in decimal hours and no byte order mark says the same', () => {
  const text = freee().replace(
    /,(\d\d):(\d\d)(?=,(?:\d\d:\d\d)?,(?:\d\d:\d\d)?,(?:[^,\n]*,){4}[^,\n]*\n)/g,
    (_, h: string, m: string) => {
      return `,${(Number(h) + Number(m) / 60).toFixed(2)}`;
    },
  );
  expect(text).toContain(',1.42,12:00');
  expect(facts(text)).toEqual(wanted('freee-daily-utf8bom'));
});

describe('the same payslips in other clothes say the same', () => {
  test.each([
    ['with tabs', () => slips().replace(/"[^"]*"|,/g, (part) => (part === ',' ? '\t' : part))],
    ['with era months', () => slips().replaceAll('2024年', '令和6年')],
    ['with yen signs', () => slips().replace(/"(\d+,\d+)"/g, '"￥$1"')],
    [
      'under other headers',
      () =>
        slips()
          .replace('支給年月', '対象年月')
          .replace('支給合計', '総支給額')
          .replace('差引支給額', '手取り')
          .replace('社員番号', '従業員コード'),
    ],
  ])('%s', (_, source) => {
    expect(facts(source())).toEqual(wanted('payslip-wide-cp932'));
  });
});

test('columns of payslips in any order are put on the side where their labels and the totals want them', () => {
  const report = payslips(
    lines(
      '特別調整,控除合計,寮費,氏名,差引支給額,支給年月,その他,基本給,支給合計',
      '3000,30000,25000,実習生A,153000,2024年4月分,5000,180000,183000',
      '2000,31000,25000,実習生A,151000,2024年5月分,6000,180000,182000',
    ),
  );
  expect(codes(report)).toEqual([]);
  expect(report.records[0]?.earnings.map((l) => l.label)).toEqual(['特別調整', '基本給']);
  expect(report.records[0]?.deductions.map((l) => [l.label, l.category])).toEqual([
    ['寮費', 'housing'],
    ['その他', 'unlabelled'],
  ]);
});

describe('an encoding that a person chose', () => {
  const japanese = Buffer.from(
    '93fa9574,8f6f8bce,91de8bce\n2024/4/1,8:30,17:30\n'.replace(/[0-9a-f]{8}/g, (hex) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    ),
    'latin1',
  );

  test('stands above what the program thinks', () => {
    const report = importFile(japanese, 'a.csv', { encoding: 'cp932' });
    expect(report.ok && report.value.file.encoding).toBe('cp932');
    expect(report.ok && report.value.records).toHaveLength(1);
  });

  test('is refused where the bytes are no such text', () => {
    const report = importFile(japanese, 'a.csv', { encoding: 'utf-8' });
    expect(report.ok ? [] : report.error.map(({ code }) => code)).toEqual(['undecodable-file']);
  });
});
