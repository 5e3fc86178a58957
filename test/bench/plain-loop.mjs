// The yardstick: one pass over worked minutes that only classifies them. No money, no dates, no output but counters.
const dayOfWeek = 7;

/** Minutes of overtime, statutory holiday (day 0 of the week) and night of one worker. */
export function classify(shifts) {
  const counts = new Int32Array(4);
  let day = -1;
  let week = -1;
  let ofDay = 0;
  let ofWeek = 0;
  for (let i = 0; i < shifts.length; i += 2) {
    for (let minute = shifts[i]; minute < shifts[i + 1]; minute++) {
      const today = Math.floor(minute / 1440);
      const thisWeek = Math.floor(today / dayOfWeek);
      if (today !== day) {
        day = today;
        ofDay = 0;
      }
      if (thisWeek !== week) {
        week = thisWeek;
        ofWeek = 0;
      }
      const clock = minute % 1440;
      if (clock >= 1320 || clock < 300) counts[3]++;
      if (today % dayOfWeek === 0) counts[2]++;
      else if (ofDay++ >= 480 || ofWeek++ >= 2400) counts[1]++;
      else counts[0]++;
    }
  }
  return counts;
}
