import { compact } from '../text.ts';

/** What a column of a time record holds. */
export type AttendanceRole =
  | 'workerCode'
  | 'name'
  | 'familyName'
  | 'givenName'
  | 'date'
  | 'endDate'
  | 'weekday'
  | 'dayKind'
  | 'shift'
  | 'leave'
  | 'leaveMark'
  | 'start'
  | 'end'
  | 'roundedStart'
  | 'roundedEnd'
  | 'breakStart'
  | 'breakEnd'
  | 'breakTotal'
  | 'breakList'
  | 'workHours'
  | 'scheduledHours'
  | 'overtimeHours'
  | 'nightHours'
  | 'entryType'
  | 'gateIn'
  | 'gateOut'
  | 'pcOn'
  | 'pcOff'
  | 'note';

/** `nth` tells break 1 from break 2; `rank` decides between two columns of one role: the punch before the rounded time. */
export type ColumnMeaning = { readonly role: AttendanceRole; readonly nth: number; readonly rank: number };

type Rule = readonly [role: AttendanceRole, pattern: RegExp, rank?: number];

const clock = '(?:時刻|時間|打刻|打刻時刻|日時)?(?:\\((?:打刻|実績|実打刻)\\))?';
/** The first match wins. Headers are compact, in lower case, without their number. */
const rules: readonly Rule[] = [
  [
    'roundedStart',
    /^(?:補正後|認定|丸め|まるめ)(?:出勤|出社|始業|開始).*$|^(?:出勤|出社|始業|開始).*\((?:丸め|まるめ|補正後?|認定)\)$/u,
  ],
  [
    'roundedEnd',
    /^(?:補正後|認定|丸め|まるめ)(?:退勤|退社|終業|終了).*$|^(?:退勤|退社|終業|終了).*\((?:丸め|まるめ|補正後?|認定)\)$/u,
  ],
  [
    'workerCode',
    /^(?:従業員|社員|スタッフ|カード|乗務員|職員|個人|ログイン|ユーザー?)(?:コード|番号|id|no\.?)$|^(?:id|email|emailaddress|employeeid|ログイン名)$/u,
  ],
  [
    'name',
    /^(?:氏名|名前|従業員名|従業員氏名|社員名|社員氏名|スタッフ名|表示名|ユーザー名|user|name|employee|employeename|.*での表示名.*)$/u,
  ],
  ['familyName', /^(?:姓|苗字|名字)$/u],
  ['givenName', /^名$/u],
  [
    'date',
    /^(?:日付|年月日|月日|勤務日|勤務日付|勤務年月日|出勤日|営業日|打刻した日付|打刻日|日にち|日|date|startdate|workdate)$/u,
  ],
  ['endDate', /^(?:enddate|終了日|退勤日)$/u],
  ['weekday', /^(?:曜日|曜|weekday|day)$/u],
  ['dayKind', /^(?:勤務日種別|日種別|休日区分|勤務区分|勤怠区分|区分|カレンダー|出勤区分|日区分|就業区分|daytype)$/u],
  ['shift', /^(?:スケジュール|シフト|シフト名|勤務パターン|勤務パターン名|勤務パターンコード|勤務体系)$/u],
  ['leave', /^(?:休暇名|休暇|休暇区分|休暇種別|休暇種類|有休区分|届出|届出区分|事由)$/u],
  ['leaveMark', /^(?:有休|有給|有給休暇|年休|年次有給休暇|欠勤|公休|代休|振休|特休|慶弔)$/u],
  ['gateIn', /^(?:入館|入室)(?:時刻|日時)?$/u],
  ['gateOut', /^(?:退館|退室)(?:時刻|日時)?$/u],
  ['pcOn', /^pc(?:起動|ログオン|on)(?:時刻)?$/u],
  ['pcOff', /^pc(?:停止|シャットダウン|ログオフ|off)(?:時刻)?$/u],
  [
    'start',
    new RegExp(`^(?:出勤|出社|入|出庫)${clock}$|^打刻\\(?(?:出勤|出社|始業)\\)?$|^(?:clockin|timein)$`, 'u'),
    2,
  ],
  ['start', new RegExp(`^(?:始業|開始|勤務開始|業務開始|作業開始)${clock}$|^(?:starttime|start)$`, 'u'), 1],
  [
    'end',
    new RegExp(`^(?:退勤|退社|退|帰庫)${clock}$|^打刻\\(?(?:退勤|退社|終業)\\)?$|^(?:clockout|timeout)$`, 'u'),
    2,
  ],
  ['end', new RegExp(`^(?:終業|終了|勤務終了|業務終了|作業終了)${clock}$|^(?:endtime|end)$`, 'u'), 1],
  [
    'breakStart',
    /^休憩(?:時間|時刻)?\(?(?:開始|入|始|start)\)?(?:時刻|時間)?$|^(?:外出|中抜け|休憩入り?)(?:開始)?(?:時刻)?$/u,
  ],
  [
    'breakEnd',
    /^休憩(?:時間|時刻)?\(?(?:終了|戻り?|終|end)\)?(?:時刻|時間)?$|^(?:戻り?|復帰|再入|外出戻り?|中抜け終了)(?:時刻)?$/u,
  ],
  ['breakList', /^休憩(?:詳細|内訳|時間帯)$/u],
  ['breakTotal', /^休憩(?:時間)?(?:合計|計)?(?:\((?:分|昼|夜|朝|夕|時間|h)\))?$|^break$/u],
  [
    'workHours',
    /^(?:実?労働時間|総労働時間|実働|実働時間|勤務時間|実勤務時間|就業時間|稼働時間|労働|労働合計|合計時間|duration|duration\(h\))(?:\((?:分|h|時間)\))?$/u,
  ],
  ['scheduledHours', /^(?:所定|所定時間|所定内|所定内時間|所定労働|所定労働時間|所定内労働時間)(?:\(分\))?$/u],
  ['nightHours', /^深夜(?:所定|残業|所定内)(?:時間)?(?:\(分\))?$/u],
  [
    'overtimeHours',
    /^(?:残業|残業時間|時間外|時間外労働|普通残業|普通残業時間|時間外時間|所定外|所定外時間)(?:\(分\))?$/u,
  ],
  ['entryType', /^type$/u],
  ['note', /^(?:備考|メモ|摘要|コメント|note|notes|remarks|日報|特記事項)$/u],
];

/** Splits a header into words and number: `休憩開始2`, `休憩2開始`, `休憩開始#2`, `入2`. */
function split(header: string): { words: string; nth: number } {
  const key = compact(header)
    .toLowerCase()
    .replace(/[#*※:]/gu, '');
  const number = /\d+/u.exec(key)?.[0];
  return { words: key.replace(/\d+/u, ''), nth: number === undefined ? 1 : Number(number) };
}

/** Null where the header is not one of the known columns of a time record. */
export function attendanceMeaning(header: string): ColumnMeaning | null {
  const { words, nth } = split(header);
  if (words === '') return null;
  const rule = rules.find(([, pattern]) => pattern.test(words));
  if (!rule) return null;
  const punch = words.includes('打刻') ? 3 : 0;
  return { role: rule[0], nth, rank: (rule[2] ?? 0) + punch };
}

/** Whether the header gives minutes as its unit, whatever the other columns use. */
export const isInMinutes = (header: string): boolean => compact(header).endsWith('(分)');
