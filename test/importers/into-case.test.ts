import { describe, expect, test } from 'vitest';
import { intoCase, type IntoCase, type IntoCaseOptions } from '../../src/importers/index.ts';
import { readCase } from '../../src/importers/case-file/read-case.ts';
import { attendance, codes, lines, payslips, read, sampleBytes } from './read.ts';

const terms = {
  from: '2022-04-01',
  to: null,
  prefecture: '34',
  pay: [
    { name: '基本給', basis: 'monthly', yen: '162000', kind: 'base' },
    { name: '業務手当', basis: 'monthly', yen: '30000', kind: 'fixed-overtime', covers: ['overtime'], hours: '20' },
  ],
  scheduled: { weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'], minutesPerDay: 480, weekStart: 'SUN' },
  statutoryHoliday: { weekday: 'SUN' },
  payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 15, ifHoliday: 'same' } },
};
const caseWith = (
  worker: object = {},
  evidence: readonly object[] = [],
  payPeriod: object = terms.payPeriod,
): object => ({
  format: 'mibarai-case',
  version: 1,
  title: 't',
  asOf: '2026-11-22',
  workers: [
    {
      id: 'w1',
      name: 'A',
      employment: { start: '2022-04-01', end: null },
      terms: [{ ...terms, payPeriod }],
      ...worker,
    },
    { id: 'w2', name: 'B', employment: { start: '2022-04-01', end: null }, terms: [terms] },
  ],
  evidence,
});
const options: IntoCaseOptions = { worker: 'w1', evidenceFile: 'timecard.csv', sha256: 'ab'.repeat(32) };

type Result = Omit<IntoCase, 'rawCase'> & {
  rawCase: {
    workers: { days?: Record<string, unknown>[]; payslips?: Record<string, unknown>[] }[];
    evidence: Record<string, unknown>[];
  };
};
function put(report: ReturnType<typeof read>, more: Partial<IntoCaseOptions> = {}, raw: object = caseWith()): Result {
  const result = intoCase(raw, report, { ...options, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value as Result;
}
function refused(
  report: ReturnType<typeof read>,
  more: Partial<IntoCaseOptions> = {},
  raw: object = caseWith(),
): string[] {
  const result = intoCase(raw, report, { ...options, ...more });
  return result.ok ? ['added'] : result.error.map((p) => `${String(p.at.row ?? '')} ${p.code}`.trim());
}

const kot = (): ReturnType<typeof read> => read(sampleBytes('kot-daily-cp932'));
const slips = (): ReturnType<typeof read> => read(sampleBytes('payslip-wide-cp932'));

describe('days of a time record in a case', () => {
  test('of one worker go in with their row as source, and the rows with errors are left out and listed', () => {
    const added = put(kot(), { workerCode: '1002' });
    expect(added.addedDays).toBe(28);
    expect(added.leftOut).toEqual([
      { row: 50, codes: ['missing_start'] },
      { row: 56, codes: ['no_punch_on_workday'] },
    ]);
    expect(added.rawCase.workers[0]?.days?.[0]).toEqual({
      date: '2024-04-01',
      start: '19:55',
      end: '29:31',
      breaks: [
        ['24:00', '24:45'],
        ['27:00', '27:15'],
      ],
      source: 'e1#row33',
      label: '平日',
    });
    expect(added.rawCase.evidence).toEqual([{ id: 'e1', file: 'timecard.csv', sha256: 'ab'.repeat(32) }]);
    expect(added.rawCase.workers[1]?.days).toBeUndefined();
  });

  test('make a case that the reader of case files takes', () => {
    for (const report of [kot(), slips()]) {
      const { rawCase } = put(report, { workerCode: '1001' });
      expect(readCase(JSON.stringify(rawCase), 'case.json').ok).toBe(true);
    }
  });

  test('keep the label of the employer as a label, and leave and absence for a person to decide', () => {
    const added = put(kot(), { workerCode: '1002' });
    const absent = added.rawCase.workers[0]?.days?.find((d) => d['date'] === '2024-04-25');
    expect(absent).toEqual({ date: '2024-04-25', source: 'e1#row57', label: '平日/欠勤', note: '体調不良' });
    expect(added.rawCase.workers[0]?.days?.every((d) => !('kind' in d))).toBe(true);
    expect(added.problems.map((p) => [p.at.row, p.severity, p.code, p.data['label']])).toEqual([
      [57, 'info', 'label-suggests-leave', '平日/欠勤'],
    ]);
  });

  test('have break minutes only where a total is known and no pairs are, and nothing where the break is unknown', () => {
    const report = attendance(
      lines(
        '社員番号,日付,出勤,退勤,休憩',
        '7,2024-05-07,8:00,17:00,60分',
        '7,2024-05-08,8:00,17:00,',
        '7,2024-05-09,8:00,12:00,0:00',
      ),
    );
    const days = put(report).rawCase.workers[0]?.days ?? [];
    expect(days.map((d) => d['breakMinutes'])).toEqual([60, undefined, 0]);
    expect(days.map((d) => d['flags'])).toEqual([['break_position_unknown'], undefined, undefined]);
  });

  test('keep what rounding made of the punches beside them', () => {
    const added = put(read(sampleBytes('jobcan-cp932')), { workerCode: '0031' });
    expect(added.rawCase.workers[0]?.days?.[0]).toMatchObject({
      start: '07:57',
      end: '17:46',
      rounded: { start: '08:00', end: '17:30' },
      flags: ['rounded'],
    });
  });

  test('before the employment, before midnight of their date, and rows that became no record are listed, not lost', () => {
    const report = attendance(
      lines(
        '社員番号,日付,出勤,退勤',
        '7,2021-05-07,8:00,17:00',
        '7,2024-05-08,前21:00,5:00',
        '7,2024-05-99,8:00,9:00',
        '7,2024-05-10,8:00,9:00',
      ),
    );
    expect(put(report).leftOut).toEqual([
      { row: 2, codes: ['outside-employment'] },
      { row: 3, codes: ['clock-out-of-range'] },
      { row: 4, codes: ['invalid_date'] },
    ]);
  });

  test('leave the case that was given as it was', () => {
    const raw = caseWith();
    const before = JSON.stringify(raw);
    put(kot(), { workerCode: '1001' }, raw);
    expect(JSON.stringify(raw)).toBe(before);
  });
});

test('a file of several workers is taken in for one after the other, and stays one piece of evidence', () => {
  const first = put(kot(), { workerCode: '1001' });
  const second = put(kot(), { workerCode: '1002', worker: 'w2' }, first.rawCase);
  expect(second.rawCase.evidence).toEqual(first.rawCase.evidence);
  expect(second.rawCase.workers[0]).toEqual(first.rawCase.workers[0]);
  expect(second.rawCase.workers[1]?.days?.[0]).toMatchObject({ date: '2024-04-01', source: 'e1#row33' });
});

test('a sheet that names nobody is of the worker for whom it is imported', () => {
  const report = attendance(lines('日付,出勤,退勤', '2024/4/1,8:30,17:30', '2024/4/2,8:30,19:00'));
  expect(put(report).addedDays).toBe(2);
});

describe('a file is refused whole, and nothing is half done', () => {
  test('when the case has it already', () => {
    const evidence = [{ id: 'e1', file: 'old.csv', sha256: 'AB'.repeat(32) }];
    const report = attendance(lines('日付,出勤,退勤', '2024/4/1,8:30,17:30'));
    expect(refused(report, {}, caseWith({}, evidence))).toEqual(['duplicate-file']);
  });
  test('when the days of the worker rest on it already, though it holds others too', () => {
    const { rawCase } = put(kot(), { workerCode: '1001' });
    expect(refused(kot(), { workerCode: '1001' }, rawCase)).toEqual(['duplicate-file']);
  });
  test('when a date stands in the case from another source', () => {
    const raw = caseWith({ days: [{ date: '2024-04-02', start: '08:00', end: '17:00', source: 'e9#row4' }] });
    expect(refused(kot(), { workerCode: '1001' }, raw)).toEqual(['3 duplicate-day']);
  });
  test('when it holds several workers and none is named, or another is', () => {
    expect(refused(kot())).toEqual(['several-workers-in-file']);
    expect(refused(kot(), { workerCode: '9999' })).toEqual(['worker-not-in-file']);
    expect(refused(kot(), { workerCode: '実習生Ｂ' })).toEqual(['added']);
  });
  test('when the worker is not in the case, the id of the evidence is taken, or what was given is no case', () => {
    expect(refused(kot(), { workerCode: '1001', worker: 'w9' })).toEqual(['worker-not-in-case']);
    const evidence = [{ id: 'e1', file: 'x', sha256: 'c' }];
    expect(refused(kot(), { workerCode: '1001', evidenceId: 'e1' }, caseWith({}, evidence))).toEqual([
      'duplicate-evidence-id',
    ]);
    expect(intoCase([], kot(), options)).toMatchObject({ ok: false, error: [{ code: 'not-a-case' }] });
  });
  test('when it is a log of presence, which proves hours but holds no punches', () => {
    expect(refused(read(sampleBytes('pclog-utf8bom')))).toEqual(['presence-log-not-days']);
  });
  test('when a payslip of the same period and payday is there', () => {
    const raw = caseWith({ payslips: [{ period: { from: '2024-04-01', to: '2024-04-30' }, payday: '2024-05-15' }] });
    expect(refused(slips(), { workerCode: '1001' }, raw)).toEqual(['3 duplicate-payslip']);
  });
});

describe('payslips in a case', () => {
  test('belong to the pay period whose payday they were paid on, with heads and kinds by their labels', () => {
    const added = put(slips(), { workerCode: '1002' });
    expect(added.addedPayslips).toBe(6);
    expect(added.rawCase.workers[0]?.payslips?.[2]).toEqual({
      period: { from: '2024-06-01', to: '2024-06-30' },
      payday: '2024-07-15',
      payments: [
        { name: '基本給', yen: '162000', head: 'base' },
        { name: '残業手当', yen: '27000', head: 'overtime' },
        { name: '深夜手当', yen: '9300', head: 'night' },
        { name: '精勤手当', yen: '5000', head: 'base' },
      ],
      deductions: [
        { name: '健康保険料', yen: '8030', kind: 'health_insurance' },
        { name: '厚生年金保険料', yen: '14640', kind: 'pension' },
        { name: '雇用保険料', yen: '1219', kind: 'employment_insurance' },
        { name: '所得税', yen: '3130', kind: 'income_tax' },
        { name: '住民税', yen: '4100', kind: 'resident_tax' },
        { name: '寮費', yen: '25000', kind: 'housing' },
        { name: '水道光熱費', yen: '12000', kind: 'utilities' },
        { name: '食費', yen: '18000', kind: 'food' },
        { name: '布団代', yen: '3500', kind: 'bedding' },
        { name: '管理費', yen: '15000', kind: 'management_fee' },
        { name: 'Wi-Fi代', yen: '3000', kind: 'communication' },
        { name: '組合費', yen: '1000', kind: 'union_or_association' },
        { name: '罰金', yen: '10000', kind: 'penalty' },
        { name: '積立金', yen: '30000', kind: 'savings' },
        { name: '前借金', yen: '20000', kind: 'advance_repayment' },
      ],
    });
    expect(added.problems).toEqual([]);
  });

  test('turn a reduction among the pay into a deduction, so that the pay stays gross', () => {
    const report = payslips(
      lines(
        '社員番号,氏名,支給年月,支給日,基本給,欠勤控除,支給合計,寮費,控除合計,差引支給額',
        '7,A,2024年4月分,2024/5/15,162000,-8000,154000,25000,25000,129000',
      ),
    );
    const result = put(report);
    expect(result.rawCase.workers[0]?.payslips?.[0]).toMatchObject({
      payments: [{ name: '基本給', yen: '162000', head: 'base' }],
      deductions: [
        { name: '寮費', yen: '25000', kind: 'housing' },
        { name: '欠勤控除', yen: '8000', kind: 'lateness' },
      ],
    });
    expect(result.problems.map((p) => p.code)).toEqual(['reduction-as-deduction']);
  });
  test('turn tax given back, which the slip shows as a negative deduction, into a payment', () => {
    const report = payslips(
      lines(
        '社員番号,氏名,支給年月,支給日,基本給,支給合計,所得税,年末調整,控除合計,差引支給額',
        '7,A,2024年12月分,2025/1/15,162000,162000,3000,-8000,-5000,167000',
      ),
    );
    expect(codes(report)).toEqual([]);
    expect(put(report).rawCase.workers[0]?.payslips?.[0]).toMatchObject({
      payments: [
        { name: '基本給', yen: '162000', head: 'base' },
        { name: '年末調整', yen: '8000', head: 'tax-refund' },
      ],
      deductions: [{ name: '所得税', yen: '3000', kind: 'income_tax' }],
    });
  });

  test('with another negative deduction stay out, and the other slips go in', () => {
    const report = payslips(
      lines(
        '社員番号,氏名,支給年月,支給日,基本給,支給合計,寮費,控除合計,差引支給額',
        '7,A,2024年4月分,2024/5/15,162000,162000,-25000,-25000,187000',
        '7,A,2024年5月分,2024/6/15,162000,162000,25000,25000,137000',
      ),
    );
    expect(codes(report)).toEqual(['2 negative_amount error']);
    const added = put(report);
    expect(added.leftOut).toEqual([{ row: 2, codes: ['negative_amount'] }]);
    expect(added.addedPayslips).toBe(1);
  });

  test('of a year that was written wrongly stay out', () => {
    const report = payslips(
      lines(
        '社員番号,氏名,支給年月,支給日,基本給,支給合計,寮費,控除合計,差引支給額',
        '7,A,2024年4月分,1868/5/15,162000,162000,25000,25000,137000',
        '7,A,0024年5月分,2024/6/15,162000,162000,25000,25000,137000',
        '7,A,2024年6月分,2024/7/15,162000,162000,25000,25000,137000',
      ),
    );
    expect(codes(report)).toEqual(['2 date_out_of_range error', '3 date_out_of_range error']);
    expect(put(report).addedPayslips).toBe(1);
  });

  test('of terms that close on the 15th and pay on the 10th cover the 16th to the 15th', () => {
    const payPeriod = { closingDay: 15, payday: { monthOffset: 1, day: 10, ifHoliday: 'before' } };
    const report = payslips(
      lines(
        '氏名,支給年月,支給日,基本給,支給合計,寮費,控除合計,差引支給額',
        'A,2024年4月分,2024/5/10,162000,162000,20000,20000,142000',
      ),
    );
    const slip = put(report, {}, caseWith({}, [], payPeriod)).rawCase.workers[0]?.payslips?.[0];
    expect(slip?.['period']).toEqual({ from: '2024-03-16', to: '2024-04-15' });
  });

  test('paid far from every payday of the terms fall to the month that they name, and that is said', () => {
    const report = payslips(
      lines(
        '氏名,支給年月,支給日,基本給,支給合計,寮費,控除合計,差引支給額',
        'A,2024年4月分,2024/5/30,162000,162000,20000,20000,142000',
      ),
    );
    const added = put(report);
    expect(added.rawCase.workers[0]?.payslips?.[0]).toMatchObject({
      period: { from: '2024-04-01', to: '2024-04-30' },
      payday: '2024-05-30',
    });
    expect(added.problems.map((p) => p.code)).toEqual(['pay-period-assumed']);
  });

  test('are not moved to the period of a near payday when they name another month', () => {
    const report = payslips(
      lines(
        '氏名,支給年月,支給日,基本給,支給合計,寮費,控除合計,差引支給額',
        'A,2024年4月分,2024/6/8,162000,162000,20000,20000,142000',
      ),
    );
    const added = put(report);
    expect(added.rawCase.workers[0]?.payslips?.[0]).toMatchObject({
      period: { from: '2024-04-01', to: '2024-04-30' },
    });
    expect(added.problems.map((p) => p.code)).toEqual(['pay-period-assumed']);
  });

  test('with lines that neither terms nor labels explain keep them as other, and say so', () => {
    const head =
      '氏名,支給年月,支給日,基本給,業務手当,有給手当,特別金,深夜残業手当,歩合給,支給合計,監理費,トイレ罰金,差引支給額';
    const report = payslips(lines(head, 'A,2024年4月分,2024/5/15,100,10,9,8,7,6,140,1,2,137'));
    const added = put(report);
    const slip = added.rawCase.workers[0]?.payslips?.[0] as {
      payments: { head: string }[];
      deductions: { kind: string }[];
    };
    expect(slip.payments.map((p) => p.head)).toEqual([
      'base',
      'fixed-overtime',
      'paid-leave',
      'other',
      'premiums',
      'piece',
    ]);
    expect(slip.deductions.map((d) => d.kind)).toEqual(['management_fee', 'toilet_fine']);
    expect(added.problems.map((p) => [p.code, p.data['label']])).toEqual([['payment-head-not-known', '特別金']]);
  });
});

describe('a row that the case could not be computed with', () => {
  const header = '従業員番号,日付,出勤,退勤,休憩開始1,休憩終了1,休憩開始2,休憩終了2';

  test('such as one with breaks that overlap, is named in the report and stays out of the case', () => {
    const report = attendance(
      lines(header, '7,2024-05-07,8:30,20:15,12:00,13:00,12:30,13:15', '7,2024-05-08,8:30,20:15,12:00,13:00,,'),
    );
    expect(codes(report)).toEqual(['2 break_overlap error']);
    const added = put(report);
    expect(added.leftOut).toEqual([{ row: 2, codes: ['break_overlap'] }]);
    expect(added.rawCase.workers[0]?.days).toHaveLength(1);
    expect(readCase(JSON.stringify(added.rawCase), 'c.json').ok).toBe(true);
  });

  test('such as a shift that a night shift of the case runs into, stays out with its reason, and the others go in', () => {
    const night = { date: '2024-05-06', start: '20:00', end: '33:00', source: 'e9#row1' };
    const report = attendance(lines(header, '7,2024-05-07,8:30,17:00,,,,', '7,2024-05-08,8:30,17:00,,,,'));
    const added = put(report, {}, caseWith({ days: [night] }));
    expect(added.leftOut).toEqual([{ row: 2, codes: ['would-be-refused'] }]);
    expect(added.problems.map((p) => [p.at.row, p.code, p.severity])).toEqual([[2, 'overlapping-minutes', 'warning']]);
    expect(added.rawCase.workers[0]?.days?.map((d) => d['date'])).toEqual(['2024-05-06', '2024-05-08']);
  });

  test('is refused as the whole file only where nothing else is in it', () => {
    const night = { date: '2024-05-06', start: '20:00', end: '33:00', source: 'e9#row1' };
    const report = attendance(lines(header, '7,2024-05-07,8:30,17:00,,,,'));
    expect(refused(report, {}, caseWith({ days: [night] }))).toEqual(['nothing-to-add']);
  });
});
