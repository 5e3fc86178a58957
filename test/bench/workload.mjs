// Invented workers with 36 months of day rows and payslips, the same on every machine.
const day0 = Date.UTC(2023, 9, 1);
const months = 36;
const dayCount = Math.round((Date.UTC(2023, 9 + months, 1) - day0) / 86_400_000);
const dateOf = (n) => new Date(day0 + n * 86_400_000).toISOString().slice(0, 10);
const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Linear congruential generator: no two workers keep the same hours. */
function dice(seed) {
  let state = seed + 1;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 16) % sides;
  };
}

function shiftsOf(seed) {
  const roll = dice(seed);
  const shifts = [];
  for (let n = 0; n < dayCount; n++) {
    const weekday = (n + 7) % 7; // 2023-10-01 was a Sunday
    if (weekday === 0 ? roll(6) > 0 : roll(20) === 0) continue;
    shifts.push({ n, start: 480 - roll(30), end: (weekday === 6 ? 840 : 1080) + roll(300) });
  }
  return shifts;
}

const terms = {
  from: '2023-10-01',
  to: null,
  prefecture: '34',
  pay: [
    { name: '基本給', basis: 'monthly', yen: '165000', kind: 'base' },
    { name: '皆勤手当', basis: 'monthly', yen: '5000', kind: 'perfect-attendance' },
  ],
  scheduled: {
    weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
    minutesPerDay: { MON: 440, TUE: 440, WED: 440, THU: 440, FRI: 440, SAT: 200 },
    start: '08:00',
    end: '16:20',
    breaks: [['12:00', '13:00']],
    annualHolidays: 105,
    weekStart: 'SUN',
  },
  statutoryHoliday: { weekday: 'SUN' },
  payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 10, ifHoliday: 'same' } },
};

function workerOf(index) {
  const payslips = Array.from({ length: months }, (_, m) => ({
    period: {
      from: new Date(Date.UTC(2023, 9 + m, 1)).toISOString().slice(0, 10),
      to: new Date(Date.UTC(2023, 10 + m, 0)).toISOString().slice(0, 10),
    },
    payments: [
      { name: '基本給', yen: '170000', head: 'base' },
      { name: '残業手当', yen: '20000', head: 'overtime' },
    ],
    deductions: [{ name: '寮費', yen: '30000', kind: 'housing', actualCost: '18000' }],
  }));
  const days = shiftsOf(index).map(({ n, start, end }) => ({
    date: dateOf(n),
    start: clock(start),
    end: clock(end),
    breaks: [['12:00', '13:00']],
  }));
  return {
    id: `w${index}`,
    name: '甲',
    employment: { start: '2023-10-01', end: null },
    terms: [terms],
    days,
    payslips,
  };
}

export const caseText = (workers) =>
  JSON.stringify({
    format: 'mibarai-case',
    version: 1,
    title: 'bench',
    asOf: '2026-11-22',
    employer: { name: '乙社' },
    workers: Array.from({ length: workers }, (_, i) => workerOf(i)),
  });

/** The same shifts as pairs of minutes counted from the first midnight, without the break. */
export const typedShifts = (workers) =>
  Array.from({ length: workers }, (_, i) =>
    Int32Array.from(
      shiftsOf(i).flatMap(({ n, start, end }) => [n * 1440 + start, n * 1440 + 720, n * 1440 + 780, n * 1440 + end]),
    ),
  );
