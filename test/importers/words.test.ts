import { describe, expect, test } from 'vitest';
import { attendanceColumns } from '../../src/importers/header/columns.ts';
import { attendanceMeaning } from '../../src/importers/header/attendance-roles.ts';
import { deductionCategory, sideOf } from '../../src/importers/payslip/labels.ts';
import {
  caseProblemCodes,
  fileProblemCodes,
  leftOutCodes,
  rowProblemCodes,
} from '../../src/importers/problem-codes.ts';
import { dayTypeOf } from '../../src/importers/attendance/day-label.ts';

const roles: readonly (readonly [string, readonly string[]])[] = [
  [
    'workerCode',
    [
      '従業員コード',
      '従業員番号',
      '従業員ID',
      '社員番号',
      '社員コード',
      '社員No',
      'スタッフコード',
      'カード番号',
      'カードNo',
      '乗務員コード',
      'ログインID',
      'ユーザーID',
      'Email',
    ],
  ],
  ['name', ['氏名', '氏　名', '名前', '従業員名', '社員名', '表示名', 'User']],
  ['date', ['日付', '年月日', '月日', '勤務日', '営業日', '打刻した日付', 'Date', 'Start Date']],
  ['weekday', ['曜日', '曜']],
  ['dayKind', ['勤務日種別', '休日区分', '勤務区分', '区分', 'カレンダー', '出勤区分']],
  [
    'start',
    [
      '出勤',
      '出勤時刻',
      '出社',
      '出社時刻',
      '始業',
      '始業時刻',
      '開始',
      '入',
      '入1',
      '出庫時刻',
      '出勤打刻',
      '出勤時刻(打刻)',
      'Start Time',
    ],
  ],
  ['end', ['退勤', '退勤時刻', '退社', '退社時刻', '終業', '終業時刻', '終了', '退', '退2', '帰庫時刻', 'End Time']],
  ['gateIn', ['入館時刻']],
  ['gateOut', ['退館時刻']],
  ['breakStart', ['休憩開始1', '休憩2開始', '休憩開始#3', '外出1', '中抜け']],
  ['breakEnd', ['休憩終了1', '休憩2終了', '休憩終了#3', '戻り1', '復帰1', '再入']],
  ['breakTotal', ['休憩', '休憩時間', '休憩合計', '休憩(分)', '休憩(昼)', '休憩(夜)', '休憩①']],
  ['roundedStart', ['出勤時刻(丸め)', '出勤時刻(まるめ)', '補正後出勤', '認定始業時刻']],
  ['roundedEnd', ['退勤時刻(丸め)', '退勤時刻(まるめ)', '補正後退勤', '認定終業時刻']],
];

test.each(roles.flatMap(([role, headers]) => headers.map((h) => [h, role] as const)))(
  '%s heads the column of %s',
  (header, role) => {
    expect(attendanceMeaning(header)?.role).toBe(role);
  },
);

test.each(['出勤予定', '退勤予定', 'シフト開始', 'シフト終了', '出勤日数', '夜勤日種別', ''])(
  '%j heads no punch',
  (header) => {
    expect(['start', 'end', 'dayKind', 'date']).not.toContain(attendanceMeaning(header)?.role);
  },
);

test('出 is the time of leaving beside 入, and a mark elsewhere', () => {
  expect(attendanceColumns(['日付', '入', '出']).one.end?.index).toBe(2);
  expect(attendanceColumns(['日付', '出', '始業', '終業']).one.end?.index).toBe(3);
});

test('the punch is read before what was planned or rounded', () => {
  const { one } = attendanceColumns([
    '日付',
    '始業',
    '終業',
    '出勤時刻(打刻)',
    '退勤時刻(打刻)',
    '出勤時刻(丸め)',
    '退勤時刻(丸め)',
  ]);
  expect([one.start?.index, one.end?.index, one.roundedStart?.index, one.roundedEnd?.index]).toEqual([3, 4, 5, 6]);
});

describe('labels of days', () => {
  test.each([
    ['平日', 'workday'],
    ['所定労働日', 'workday'],
    ['出', 'workday'],
    ['法定休日', 'statutory_holiday'],
    ['法定外休日', 'nonstatutory_holiday'],
    ['所定休日', 'nonstatutory_holiday'],
    ['公休', 'holiday_unspecified'],
    ['祝', 'holiday_unspecified'],
    ['代休', 'holiday_unspecified'],
    ['有休', 'paid_leave'],
    ['有給', 'paid_leave'],
    ['年次有給休暇(全休)', 'paid_leave'],
    ['欠勤', 'absence'],
    ['午前休', 'workday'],
    ['時間有休', 'workday'],
    ['慶弔', 'unknown'],
    ['けいちょう', null],
  ])('%s is %s', (label, type) => {
    expect(dayTypeOf(label)).toBe(type);
  });
});

describe('labels of deductions', () => {
  test.each([
    ['health_insurance', ['健康保険', '健康保険料', '健保', '協会けんぽ']],
    ['nursing_care_insurance', ['介護保険', '介護保険料']],
    ['pension', ['厚生年金', '厚生年金保険料', '厚年']],
    ['employment_insurance', ['雇用保険料', '雇保']],
    ['social_insurance_total', ['社会保険', '社会保険料', '社保', '社会保険料計', '社会保険計']],
    ['income_tax', ['所得税', '源泉所得税', '源泉税']],
    ['resident_tax', ['住民税', '市民税', '市県民税', '特別徴収']],
    ['year_end_adjustment', ['年末調整', '年調過不足', '過不足税額', '定額減税']],
    ['housing', ['寮費', '寮　費', '家賃', '社宅料', '社宅使用料', '居住費', '宿舎費', '住居費']],
    ['utilities', ['水道光熱費', '光熱費', '電気代', 'ガス代', '水道代', '寮の光熱費']],
    ['communication', ['Wi-Fi代', 'Ｗｉ－Ｆｉ使用料', '通信費', 'インターネット代', '携帯代']],
    ['food', ['食費', '食事代', '給食費', '弁当代']],
    ['bedding', ['布団代', '寝具代', '寝具リース']],
    ['furnishings', ['備品代', '家電使用料', '家具代', '清掃代', '退去清掃代']],
    ['management_fee', ['管理費', '監理費', '管理料', '会費(組合)']],
    ['broker_fee', ['送出機関手数料', '仲介料', '手数料', '送金手数料']],
    ['penalty', ['罰金', '違約金', '遅刻罰金', 'ペナルティ', '弁償金', '損害金', '反則金']],
    ['toilet_fine', ['トイレ罰金', 'トイレ']],
    ['savings', ['積立金', '強制貯金', '社内預金', '預り金', '預り金(積立)', '帰国積立金', '旅行積立']],
    ['advance_repayment', ['前借金', '前払金', '仮払金', '立替金', '貸付金返済']],
    ['union_or_association', ['組合費', '親睦会費', '互助会費', '共済会費']],
    ['uniform_or_tools', ['作業服代', '制服代', 'ユニフォーム代', '工具代', '道具代']],
    ['transport', ['送迎費', '自転車代', 'ガソリン代']],
    ['document_custody', ['旅券保管料', 'パスポート管理料', '在留手続費用']],
    ['unlabelled', ['天引き', 'その他控除', '雑控除', '調整', '控除1', '見知らぬ項目']],
  ] as const)('%s', (category, labels) => {
    expect(labels.map(deductionCategory)).toEqual(labels.map(() => category));
  });

  test('what takes away from the pay under 支給 is a reduction, and an allowance is no deduction by its name', () => {
    expect(['欠勤控除', '遅刻早退控除', '不就労控除', '減給'].map(sideOf)).toEqual(Array(4).fill('reduction'));
    expect(['基本給', '残業手当', '住宅手当', '食事手当', '調整手当', '固定残業代', '通勤費'].map(sideOf)).toEqual(
      Array(7).fill('earning'),
    );
    expect(['寮費', '所得税', '罰金'].map(sideOf)).toEqual(Array(3).fill('deduction'));
    expect(['調整', 'その他'].map(sideOf)).toEqual(Array(2).fill('unknown'));
  });
});

test('no problem code stands for two things', () => {
  const all = [...rowProblemCodes, ...fileProblemCodes, ...caseProblemCodes];
  expect(new Set(all).size).toBe(all.length);
  expect(new Set(leftOutCodes).size).toBe(leftOutCodes.length);
});
