import { describe, expect, test } from 'vitest';
import { importFile, type ImportOptions } from '../../src/importers/index.ts';
import { attendance, codes, lines, payslips } from './read.ts';

const header = '従業員番号,氏名,日付,勤務区分,出勤,退勤,休憩時間,備考';
const day = (cells: string): string => lines(header, '7,グエン,2024-05-06,平日,8:00,17:00,1:00,', cells);

const refusal = (bytes: Uint8Array | string, options: ImportOptions = {}): string => {
  const result = importFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, 'x.csv', options);
  return result.ok ? 'read' : result.error.map((p) => `${p.code} ${p.at.file ?? ''}`).join();
};

describe('a cell that cannot be read is named with its row and never becomes 0', () => {
  test.each([
    ['7,グエン,2024-05-07,平日,8:0O,17:00,1:00,', ['3 invalid_time error'], [null, 1020, null]],
    ['7,グエン,2024-05-07,平日,8:00,25:61,1:00,', ['3 invalid_time error'], [480, null, null]],
    ['7,グエン,2024-05-07,平日,8:00,,1:00,', ['3 missing_end error'], [480, null, 60]],
    ['7,グエン,2024-05-07,平日,8:00,？,1:00,忘れ', ['3 missing_end error'], [480, null, 60]],
    ['7,グエン,2024-05-07,平日,,17:00,1:00,', ['3 missing_start error'], [null, 1020, 60]],
    ['7,グエン,2024-05-07,平日,,,,', ['3 no_punch_on_workday error'], [null, null, null]],
    ['7,グエン,2024-05-07,平日,8:00,17:00,一時間,', ['3 break_unknown warning'], [480, 1020, null]],
    ['7,グエン,2024-05-07,平日,8:00,17:00,,', [], [480, 1020, null]],
    ['7,グエン,2024-05-07,平日,8:00,17:00,0:00,', [], [480, 1020, 0]],
    ['7,グエン,2024-05-07,平日,8:00,17:00,10:00,', ['3 break_exceeds_span error'], [480, 1020, 600]],
    ['7,グエン,2024-05-07,平日,20:00,5:00,1:00,', ['3 time_reversed_assumed_next_day warning'], [1200, 1740, 60]],
    ['7,グエン,2024-05-07,平日,8:00,翌日9:00,1:00,', ['3 long_span warning'], [480, 1980, 60]],
    ['7,グエン,2024-05-07,べつ,8:00,17:00,1:00,', ['3 unknown_day_label warning'], [480, 1020, 60]],
    [
      '7,グエン,2024-05-07,平日,8:00,17:00,#VALUE!,',
      ['3 break_unknown warning', '3 spreadsheet_error_value warning'],
      [480, 1020, null],
    ],
    ['7,グエン,2024-05-07,平日,8:00,17:00,1:00,x,y', ['3 ragged_row warning'], [480, 1020, 60]],
    ['7,グエン,2024-05-07,平日,8:00,17:00,1:00,=1+1', ['3 formula_like_text info'], [480, 1020, 60]],
    ['7,グエン,2024-05-06,平日,16:00,18:00,,', ['3 overlap error'], [960, 1080, null]],
  ])('%s', (row, expected, [start, end, rest]) => {
    const report = attendance(day(row));
    expect(codes(report)).toEqual(expected);
    const record = report.records.find((r) => r.row === 3);
    expect([record?.start, record?.end, record?.breakTotal]).toEqual([start, end, rest]);
  });

  test.each([
    '7,グエン,2024-06-31,平日,8:00,17:00,1:00,',
    '7,グエン,,平日,8:00,17:00,1:00,',
    '7,グエン,あした,平日,8:00,17:00,1:00,',
    '7,グエン,2024/5/32,平日,,,,',
  ])('a row whose date is none is a problem, not a footnote: %s', (row) => {
    const report = attendance(day(row));
    expect(codes(report)).toEqual(['3 invalid_date error']);
    expect(report.skippedRows.map((s) => s.row)).toEqual([1]);
  });

  test('every row of a file is a record, a skipped row or a problem', () => {
    const report = attendance(
      lines(
        header,
        '7,グエン,2024-05-06,平日,8:00,17:00,1:00,',
        '',
        ',,合計,,,,1:00,',
        ',,2024-05-99,平日,8:00,,,',
        '※注',
        '上記のとおり',
      ),
    );
    expect(report.records.map((r) => r.row)).toEqual([2]);
    expect(report.skippedRows).toEqual([
      { row: 1, reason: 'header' },
      { row: 3, reason: 'blank' },
      { row: 4, reason: 'totals' },
      { row: 6, reason: 'footnote' },
      { row: 7, reason: 'footer' },
    ]);
    expect(codes(report)).toEqual(['5 invalid_date error']);
  });
});

test('a bare break of 1.30 that nothing explains is held back until a person says what it means', () => {
  const report = attendance(lines(header, '7,グエン,2024-05-07,平日,8:00,17:00,1.30,'));
  expect(codes(report)).toEqual(['2 ambiguous_duration_notation error']);
  expect(report.records[0]?.breakTotal).toBeNull();
});

test('the same 1.30 is 90 minutes once the stated working time agrees with base 60', () => {
  const text = lines(
    '社員番号,日付,出勤,退勤,休憩,実働',
    '7,2024-05-07,8:00,17:00,1.30,7.30',
    '7,2024-05-08,8:00,17:00,1.00,8.00',
  );
  const report = attendance(text);
  expect(codes(report)).toEqual([]);
  expect(report.records[0]?.breakTotal).toBe(90);
  expect(report.assumptions).toEqual([{ key: 'duration_notation', text: 'dot_base60 (8.15 = 8h15m)' }]);
});

test('a date that may be April or May is an error of its row', () => {
  const report = attendance(lines('社員番号,日付,出勤,退勤', '7,04/05/2025,8:00,17:00'));
  expect(codes(report)).toEqual(['2 ambiguous_date_order error']);
  expect(report.records).toEqual([]);
});

test('work past midnight overlaps an early start of the next day', () => {
  const report = attendance(
    lines('社員番号,日付,出勤,退勤', '7,2024-05-07,20:00,29:30', '7,2024-05-08,5:00,9:00', '8,2024-05-08,5:00,9:00'),
  );
  expect(codes(report)).toEqual(['3 overlap error']);
});

test('a weekday that the calendar contradicts is shown and the date stays', () => {
  const report = attendance(lines('社員番号,日付,曜日,出勤,退勤', '7,2024-09-18,火,8:00,17:00'));
  expect(report.problems[0]).toMatchObject({
    code: 'weekday_mismatch',
    data: { detail: '2024-09-18 is 水, file says 火' },
  });
  expect(report.records[0]?.date).toBe('2024-09-18');
});

test('a total that its rows do not give is evidence', () => {
  const report = attendance(
    lines(
      '社員番号,日付,出勤,退勤,休憩,労働時間',
      '7,2024-05-07,8:00,17:00,1:00,8:00',
      '7,小計,,,1:00,7:00',
      '7,2024-05-08,8:00,17:00,1:00,8:00',
      '7,合計,,,2:00,16:00',
    ),
  );
  expect(codes(report)).toEqual(['3 totals_mismatch warning']);
  expect(report.declaredTotals.map((t) => [t.row, t.field, t.declared, t.computed])).toEqual([
    [3, 'net_work_min', 420, 480],
    [3, 'break_min', 60, 60],
    [5, 'net_work_min', 960, 960],
    [5, 'break_min', 120, 120],
  ]);
});

test('a header that stands twice is shown, and one named like an object key is only a header', () => {
  const report = attendance(lines('社員番号,日付,出勤,退勤,備考,備考,__proto__', '7,2024-05-07,8:00,17:00,a,b,c'));
  expect(codes(report)).toEqual(['1 duplicate_header warning']);
  expect(report.records[0]?.note).toBe('a');
});

test('two ins and outs on one row leave the gap between them as a break', () => {
  const report = attendance(
    lines('社員番号,日付,入1,退1,入2,退2', '7,2024-05-07,8:00,12:00,13:00,17:00', '7,2024-05-08,8:00,12:00,,'),
  );
  expect(report.records.map((r) => [r.start, r.end, r.breaks])).toEqual([
    [480, 1020, [[720, 780]]],
    [480, 720, []],
  ]);
});

test('several breaks in one cell are pairs', () => {
  const report = attendance(
    lines('社員コード,年月日,出社,退社,休憩詳細', '7,2024-05-07,8:00,19:00,12:00-13:00/17:00～17:15'),
  );
  expect(report.records[0]?.breaks).toEqual([
    [720, 780],
    [1020, 1035],
  ]);
});

describe('a payslip', () => {
  const head = '氏名,支給年月,支給日,基本給,残業手当,支給合計,健康保険料,寮費,控除合計,差引支給額';
  const slip = (row: string): string => lines(head, row);

  test('with an amount that cannot be read is held back, and the amount is not 0', () => {
    const report = payslips(slip('実習生A,2024年4月分,2024/5/15,"18O,000",20000,200000,8000,25000,33000,167000'));
    expect(codes(report)).toEqual(['2 invalid_amount error', '2 gross_mismatch warning']);
    expect(report.records[0]?.earnings.map((l) => l.label)).toEqual(['残業手当']);
  });

  test('whose parts do not add up is shown as it is', () => {
    const report = payslips(slip('実習生A,2024年4月分,2024/5/15,180000,20000,210000,8000,25000,30000,167000'));
    expect(report.problems.map((p) => [p.code, p.data['detail']])).toEqual([
      ['gross_mismatch', 'sum 200000, stated 210000'],
      ['deduction_total_mismatch', 'sum 33000, stated 30000'],
      ['net_mismatch', '210000-30000 = 180000, stated 167000'],
    ]);
  });

  test('with an insurance total and no parts of it has the total as a deduction', () => {
    const report = payslips(
      lines(
        '氏名,支給年月,基本給,支給合計,社会保険料,寮費,控除合計,差引支給額',
        '実習生A,2024年4月分,180000,180000,26000,25000,51000,129000',
      ),
    );
    expect(report.records[0]?.deductions.map((d) => d.category)).toEqual(['social_insurance_total', 'housing']);
    expect(report.assumptions).toEqual([]);
  });

  test('with a reduction among its earnings keeps it there, once, with the sign that the gross shows', () => {
    const report = payslips(
      lines(
        '氏名,支給年月,基本給,欠勤控除,支給合計,寮費,控除合計,差引支給額',
        '実習生A,2024年4月分,180000,8000,172000,25000,25000,147000',
      ),
    );
    expect(codes(report)).toEqual(['2 reduction_sign_assumed info']);
    expect(report.records[0]?.deductions.map((d) => d.label)).toEqual(['寮費']);
  });

  test('without a month and without a payday says so', () => {
    const report = payslips(
      lines('氏名,基本給,支給合計,寮費,控除合計,差引支給額', '実習生A,180000,180000,25000,25000,155000'),
    );
    expect(codes(report)).toEqual(['2 pay_month_unknown warning']);
  });
});

describe('a whole file is refused, by name', () => {
  test.each([
    ['with nothing in it', '', 'empty-file x.csv'],
    ['with no row that names columns', 'a,b\n1,2\n', 'header-not-found x.csv'],
    ['with a quote that is never closed', `${header}\n"7,グエン\n`, 'broken-csv x.csv'],
  ])('%s', (_, text, code) => {
    expect(refusal(text)).toBe(code);
  });
  test('that is no text', () => {
    expect(refusal(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe('not-a-text-file x.csv');
    expect(refusal(new Uint8Array(200).fill(0xff))).toBe('undecodable-file x.csv');
  });
  test('that is not what it was said to be, or asks for a layout that nobody saved', () => {
    expect(refusal(day(''), { kind: 'payslip' })).toBe('header-not-found x.csv');
    expect(refusal(day(''), { profile: 'acme' })).toBe('unknown-profile x.csv');
  });
});

test('one damaged byte costs its row, not the file', () => {
  const text = new TextEncoder().encode(day('7,グエン,2024-05-07,平日,8:00,17:00,1:00,memo'));
  const bytes = text.map((b, i) => (i === text.length - 3 ? 0xff : b));
  const report = attendance(bytes);
  expect(report.file.encoding).toBe('utf-8');
  expect(codes(report)).toEqual(['3 undecodable_bytes error']);
});

test('the word for total may stand where the worker would, and a grand total covers all workers', () => {
  const report = attendance(
    lines(
      '社員番号,氏名,日付,出勤,退勤,休憩,実働',
      '7,A,2024-05-07,8:00,17:00,60,8.0',
      '7,合計,,,,60,8.0',
      '8,B,2024-05-07,8:00,18:00,60,9.0',
      '8,合計,,,,60,9.0',
      ',合計,,,,120,17.0',
    ),
  );
  expect(codes(report)).toEqual([]);
  expect(report.declaredTotals.map((t) => [t.row, t.worker, t.declared, t.computed])).toEqual([
    [3, '7', 480, 480],
    [3, '7', 60, 60],
    [5, '8', 540, 540],
    [5, '8', 60, 60],
    [6, '', 1020, 1020],
    [6, '', 120, 120],
  ]);
});

test('blocks for one worker after another in one file keep their names, and a name written once is carried with a warning', () => {
  const table = '日付,曜日,区分,出勤,退勤';
  const blocks = attendance(
    lines(
      '氏名:,A',
      '2024年5月分',
      table,
      '1,水,出,8:00,17:00',
      '',
      '氏名:,B',
      '2024年6月分',
      table,
      '3,月,出,9:00,17:00',
    ),
  );
  expect(blocks.records.map((r) => [r.worker, r.date])).toEqual([
    ['A', '2024-05-01'],
    ['B', '2024-06-03'],
  ]);
  expect(codes(blocks)).toEqual([]);
  const once = attendance(
    lines('氏名,日付,出勤,退勤', 'A,2024-05-07,8:00,12:00', ',2024-05-08,8:00,12:00', '〃,〃,13:00,17:00'),
  );
  expect(once.records.map((r) => [r.worker, r.date])).toEqual([
    ['A', '2024-05-07'],
    ['A', '2024-05-08'],
    ['A', '2024-05-08'],
  ]);
  expect(codes(once)).toEqual(['3 worker_assumed warning', '4 worker_assumed warning']);
  expect(codes(attendance(lines('日付,出勤,退勤', '2024-05-07,8:00,12:00')))).toEqual(['2 worker_unknown error']);
});
