const isOn = (name: string): boolean => process.env[name] === '1';

/**
 * How many random cases a test draws: `usual`, with `MIBARAI_FULL=1` as many as `full`, with `MIBARAI_FEW=1` a fifth of the
 * usual ones, or as many as a test needs to see something. The last is for the minute in which somebody waits for an answer
 * about a change; the whole run draws all.
 */
export function draws(usual: number, full = usual, few = Math.ceil(usual / 5)): number {
  if (isOn('MIBARAI_FULL')) return full;
  return isOn('MIBARAI_FEW') ? few : usual;
}
