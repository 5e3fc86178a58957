// Payslips of a firm that pays 300 yen for an hour of overtime. Every figure is invented.
import { toCp932 } from './cp932.mjs';
import { holidayOf, isComplete, minutesOf, workedMinutes } from './days.mjs';

const header =
  '支給年月,支給日,社員番号,氏名,出勤日数,有休日数,欠勤日数,労働時間,残業時間,深夜時間,休日出勤時間,基本給,残業手当,深夜手当,休日手当,支給合計,健康保険料,厚生年金保険料,雇用保険料,社会保険計,所得税,寮費,管理費,積立金,トイレ罰金,控除合計,差引支給額,備考';

const sum = (all) => all.reduce((total, one) => total + one, 0);
const money = (yen) => yen.toLocaleString('en-US');
const clock = (minutes) => `${Math.trunc(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** What the firm counts: whole hours of each day, nothing past midnight, and days off like other overtime. */
function countedHours(day) {
  if (!isComplete(day)) return 0;
  const pastMidnight = Math.max(0, minutesOf(day.end) - 1440);
  const scheduled = holidayOf(day) === null ? 480 : 0;
  return Math.trunc((workedMinutes(day) - pastMidnight - scheduled) / 60);
}

function insurance(month, gross) {
  const health = month < '2024-03' ? 6287 : month < '2025-03' ? 6199 : 6142;
  const perMille = month < '2025-04' ? 6 : 5.5;
  return [health, 11_529, Math.trunc((gross * perMille) / 1000)];
}

/** Income tax, room, management fee, savings, fine of 15 yen for a minute in the toilet. */
const deductionsOf = (month, number) =>
  month === '2023-04' ? [0, 10_000, 7_500, 0, 0] : [1_030, 20_000, 15_000, 20_000, 15 * (60 + ((number * 17) % 80))];

function payslip(month, days) {
  const [year, number] = month.split('-').map(Number);
  const payday = number === 12 ? `${year + 1}/1/10` : `${year}/${number + 1}/10`;
  const hours = sum(days.map(countedHours));
  const base = month === '2023-04' ? 32_500 : 65_000;
  const gross = base + hours * 300;
  const social = insurance(month, gross);
  const others = deductionsOf(month, number);
  const deducted = sum(social) + sum(others);
  const worked = days.map(workedMinutes).filter((minutes) => minutes > 0);
  const attendance = [worked.length, 0, 0, clock(sum(worked)), clock(hours * 60), '0:00', '0:00'];
  const payments = [base, hours * 300, 0, 0, gross];
  const amounts = [...payments, ...social, sum(social), ...others, deducted, gross - deducted];
  return [`${year}年${number}月分`, payday, '1001', '実習生A', ...attendance, ...amounts.map(money), ''];
}

/** A list with one payslip a row, CP932, with a title above and an empty totals row below. */
export function payslipFile(days) {
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  const slips = months.map((month) =>
    payslip(
      month,
      days.filter(({ date }) => date.startsWith(month)),
    ),
  );
  const rows = slips.map((cells) => cells.map((cell) => `"${cell}"`).join(','));
  const totals = `合計${','.repeat(header.split(',').length - 1)}`;
  const lines = ['株式会社サンプル 給与明細一覧,,2023年4月～2026年3月', header, ...rows, totals];
  return toCp932(`${lines.join('\r\n')}\r\n`);
}
