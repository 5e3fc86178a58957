// Timesheets in layouts like those of two products.
import { toCp932 } from './cp932.mjs';
import { holidayOf, isComplete, minutesOf, workedMinutes } from './days.mjs';

const weekdayNames = ['日', '月', '火', '水', '木', '金', '土'];
const worker = ['1001', '実習生A'];
const contractMinutes = 480;
const breakMinutes = 90;

/** The dotted base 60 of this product: 6.35 is six hours and thirty-five minutes. */
const dotted = (minutes) => `${Math.trunc(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
const quoted = (cells) => cells.map((cell) => `"${cell}"`).join(',');
const blank = (count) => Array(count).fill('');
const breakCells = (day, count) => Array.from({ length: count }, (_, n) => day.breaks[n] ?? ['', '']).flat();

const timeClockHeader =
  '所属名,従業員コード,名前,日付,曜日,勤務日種別,スケジュール,出勤時刻,退勤時刻,休憩開始1,休憩終了1,休憩開始2,休憩終了2,所定時間,残業時間,深夜所定時間,深夜残業時間,休憩時間,遅刻時間,早退時間,備考';
const timeClockKinds = { statutory: '法定休日', other: '法定外休日', null: '平日' };

function timeClockRow(day) {
  const worked = workedMinutes(day);
  const holiday = holidayOf(day);
  const present = day.start !== '' || day.end !== '';
  const durations = [
    dotted(contractMinutes),
    dotted(worked - contractMinutes),
    '0.00',
    '0.00',
    dotted(breakMinutes),
    '0.00',
    '0.00',
  ];
  return [
    ...['清掃班', ...worker, day.date.replaceAll('-', '/'), weekdayNames[day.weekday]],
    ...[timeClockKinds[holiday], present ? '日勤' : '', day.start, day.end, ...breakCells(day, 2)],
    ...(worked === 0 ? blank(durations.length) : durations),
    worked > 0 && holiday !== null ? '休日出勤' : '',
  ];
}

/** Daily data like that of KING OF TIME: CP932, every cell in quotes, totals in the last row. */
export function timeClockFile(days) {
  const worked = days.reduce((sum, day) => sum + workedMinutes(day), 0);
  const breaks = days.filter(isComplete).length * breakMinutes;
  const totals = [
    '清掃班',
    ...worker,
    '合計',
    ...blank(9),
    dotted(worked),
    ...blank(3),
    dotted(breaks),
    '0.00',
    '0.00',
    '',
  ];
  const lines = [timeClockHeader.split(','), ...days.map(timeClockRow), totals].map(quoted);
  return toCp932(`${lines.join('\r\n')}\r\n`);
}

const webHeader =
  '従業員番号,freee人事労務での表示名（編集しても反映されません）,日付,勤務パターンコード,勤務日種別,出勤時刻,退勤時刻,休憩時間,休憩開始1,休憩終了1,休憩開始2,休憩終了2,休憩開始3,休憩終了3,夜勤日種別';
const webKinds = { statutory: '法定休日', other: '所定休日', null: '所定労働日' };

function webRow(day) {
  const kind = webKinds[holidayOf(day)];
  const overnight = day.end !== '' && minutesOf(day.end) > 1440;
  const times = [day.start, day.end, isComplete(day) ? '01:30' : '', ...breakCells(day, 3)];
  return [...worker, day.date, '', kind, ...times, overnight ? kind : ''].join(',');
}

/** Daily attendance like that of freee: UTF-8 with a byte order mark. */
export const webFile = (days) => Buffer.from(`\uFEFF${[webHeader, ...days.map(webRow)].join('\n')}\n`, 'utf8');
