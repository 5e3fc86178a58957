/**
 * Choices that law or practice leaves open (SWITCH in the law texts). The first value is the default;
 * every one used is printed in the papers (計算の前提). `weekday:SUN` ... and `1`-`28` stand for their families.
 */
export const policyChoices = {
  afterHolidayMidnight: ['literal', 'whole-shift'],
  nextDayCut: ['on', 'off'],
  unnamedHoliday: [
    'later-day',
    'weekday:SUN',
    'weekday:MON',
    'weekday:TUE',
    'weekday:WED',
    'weekday:THU',
    'weekday:FRI',
    'weekday:SAT',
  ],
  overtimeMonthStart: [
    'period',
    ...(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'] as const),
    ...(['15', '16', '17', '18', '19', '20', '21', '22', '23', '24', '25', '26', '27', '28'] as const),
  ],
  divisorFallback: ['173.33', '173.81'],
  divisorYear: ['calendar-year-of-close', 'fiscal-year'],
  excessSchedule: ['cap-8h', 'as-agreed'],
  weeklyLimit: ['as-stated', '40'],
  variableHours: ['off', 'on'],
  exemption: ['off', 'on'],
  fixedOvertime: ['as-stated', 'valid', 'void'],
  pieceRate: ['as-stated', 'time'],
  unknownBreak: ['deduct', 'count'],
  missingPayslip: ['base-paid', 'unpaid'],
  estimatedDays: ['count', 'leave-out'],
  deductLateness: ['off', 'on'],
  paidLeaveMethod: ['normal', 'average-wage', 'standard-remuneration'],
  rounding: ['exact', 'circular-150', 'floor'],
  proration: ['scheduled-days', 'calendar-days', 'hours'],
  minimumWageHours: ['average', 'actual'],
  minimumWageBase: ['literal', 'floor', 'add-shortfall'],
  interestDays: ['365', 'years-and-days', 'leap-year-366'],
  retirementInterest: ['on', 'off'],
  karoshiRemainder: ['16-8-0', 'flat-16', 'pro-rata'],
  karoshiMidnight: ['start-day', 'split'],
  karoshiCountOnsetDay: ['false', 'true'],
} as const;

export type PolicyKey = keyof typeof policyChoices;
export type Policy = { readonly [K in PolicyKey]: (typeof policyChoices)[K][number] };
/** What a case or a command states; the rest is default. */
export type PolicyChoice = Partial<Policy>;

export const policyKeys = Object.keys(policyChoices) as PolicyKey[];

export const defaultPolicy: Policy = Object.fromEntries(policyKeys.map((k) => [k, policyChoices[k][0]])) as Policy;

export const completePolicy = (choice: PolicyChoice): Policy => ({ ...defaultPolicy, ...choice });
