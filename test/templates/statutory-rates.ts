/** 労働基準法37条1項・4項; 平成6年政令5号; 労働基準法施行規則20条. Typed from the statutes a second time. */
export const statutoryRate = {
  withinStatutory: '1.00',
  overtime: '1.25',
  overtimeOver60: '1.50',
  statutoryHoliday: '1.35',
  night: '0.25',
};
