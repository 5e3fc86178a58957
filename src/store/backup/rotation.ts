type Dated = { readonly name: string; readonly at: string };

const days = 14;
const months = 12;
export const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Backups that may be deleted. Kept are the newest `keep`, the newest of each of the 14 latest days and of each of the 12
 * latest months with a backup. Days without one do not count, so a long absence or a wrong clock deletes nothing.
 */
export function surplus<B extends Dated>(backups: readonly B[], keep: number): readonly B[] {
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : -1));
  const kept = new Set([
    ...newestFirst.slice(0, Math.max(1, keep)),
    ...newestOfEach(newestFirst, 'yyyy-mm-dd'.length, days),
    ...newestOfEach(newestFirst, 'yyyy-mm'.length, months),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function newestOfEach<B extends Dated>(newestFirst: readonly B[], length: number, most: number): readonly B[] {
  const newest = new Map<string, B>();
  for (const backup of newestFirst) {
    const span = backup.at.slice(0, length);
    if (!newest.has(span)) newest.set(span, backup);
  }
  return [...newest.values()].slice(0, most);
}

/**
 * True where something changed since the last backup and that one is a day old, or dated a day ahead by a wrong clock.
 * Times are UTC, ISO 8601; `changedAt` null = nothing was ever saved.
 */
export function isBackupDue(now: string, changedAt: string | null, last: string | null): boolean {
  if (changedAt === null) return false;
  if (last === null) return true;
  const age = Date.parse(now) - Date.parse(last);
  return Math.abs(age) >= dayInMilliseconds && (changedAt > last || age < 0);
}
