/** Examples whose rule is not built yet, or that hold nothing to compute, with the reason. */
export const waiting: Readonly<Record<string, string>> = {
  'h60-06': 'substitute leave of 労働基準法37条3項 is not built',
  'var-04': 'variable working hours are not built',
  'var-05': 'variable working hours are not built',
  'var-06': 'variable working hours are not built',
  'flex-02': 'flextime is not built',
  'avg-01': 'average wage is not built',
  'avg-03': 'average wage is not built',
  'avg-05': 'average wage is not built',
  'avg-06': 'average wage is not built',
  'ntc-02': 'dismissal notice is not built',
  'ntc-05': 'dismissal notice is not built',
  'ntc-06': 'dismissal notice is not built',
  'ntc-07': 'average wage is not built',
  'mw-16': 'a minimum wage of 727 yen an hour is older than the table, and piece pay alone is not built',
  'mw-4': 'minimum wage by the day: abolished for regional minimum wages, not built for specified ones',
  'rt-3': 'a lesson from another engine, without figures',
  'rt-5': 'a lesson for the contract form, without figures',
};

/** Whole cases whose rule is not built yet, with the rule. */
export const waitingCases: Readonly<Record<string, string>> = {
  't2-36': 'variable working hours (rule 17) are not built',
  't2-40': 'flextime (rule 17) is not built',
  't2-45': 'dismissal notice (rule 19) is not built',
  't2-49': 'closure allowance (rule 20) is not built',
  't2-63': 'terms by reference (rule 21) are not built',
};
