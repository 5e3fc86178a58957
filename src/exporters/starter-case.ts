/**
 * 記入例, the case that `mibarai new` prints: small, invented, and ready to compute, with a value in every field that most
 * cases need, to be overwritten. One evening of unpaid overtime, one payslip.
 */
export const starterCase = {
  format: 'mibarai-case',
  version: 1,
  title: '未払賃金（実習生A）',
  asOf: '2026-11-22',
  employer: {
    name: '株式会社サンプル',
    nameLatin: 'Sample Co., Ltd.',
    address: '広島県見本市見本町1-1',
    representative: '代表取締役 見本 太郎',
    legalForm: 'company',
    size: 'small-or-medium',
    industry: 'general',
  },
  policy: {},
  workers: [
    {
      id: 'w1',
      name: '実習生A',
      nameLatin: 'TRAINEE A',
      language: 'vi',
      employment: { start: '2024-04-01', end: null },
      terms: [
        {
          from: '2024-04-01',
          to: null,
          prefecture: '34',
          programme: 'technical-intern',
          weeklyLimitHours: 40,
          pay: [{ name: '基本給', basis: 'monthly', yen: '190000', kind: 'base' }],
          scheduled: {
            weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
            minutesPerDay: 480,
            start: '08:00',
            end: '17:00',
            breaks: [['12:00', '13:00']],
            annualHolidays: 115,
            weekStart: 'SUN',
          },
          statutoryHoliday: { weekday: 'SUN' },
          scheduledHolidays: { weekdays: ['SAT'], dates: [], publicHolidays: false },
          payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 10, ifHoliday: 'same' } },
        },
      ],
      days: [
        { date: '2026-05-11', start: '08:00', end: '17:00', breaks: [['12:00', '13:00']], source: 'e1#row2' },
        { date: '2026-05-12', start: '08:00', end: '20:30', breaks: [['12:00', '13:00']], source: 'e1#row3' },
        { date: '2026-05-13', start: '08:00', end: '23:15', breakMinutes: 75, source: 'e1#row4' },
      ],
      payslips: [
        {
          period: { from: '2026-05-01', to: '2026-05-31' },
          payday: '2026-06-10',
          payments: [
            { name: '基本給', yen: '190000', head: 'base' },
            { name: '時間外手当', yen: '1000', head: 'overtime' },
          ],
          deductions: [{ name: '寮費', yen: '30000', kind: 'housing', actualCost: '18000', occupants: 3 }],
        },
      ],
      agreements: { article24: { exists: false, kinds: [] } },
      events: [],
    },
  ],
  evidence: [{ id: 'e1', file: 'timecard.csv', title: 'タイムカード', exhibit: '甲1' }],
} as const;
