import { dayInMilliseconds } from './rotation.ts';

/** `at` is UTC, ISO 8601. `sum` is the beginning of the file's SHA-256: a damaged file no longer matches its name. */
export type BackupName = { readonly name: string; readonly at: string; readonly sum: string };

const pattern = /^mibarai-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})\.(\d{3})Z-([0-9a-f]{16})\.backup$/;

/** Without colons, which Windows does not allow in file names. */
export const compact = (at: string): string => at.replaceAll(/[-:]/g, '');

export const backupName = (at: string, sha256: string): string =>
  `mibarai-${compact(at)}-${sha256.slice(0, 16)}.backup`;

export const unfinishedName = (at: string): string => `mibarai-${compact(at)}.unfinished`;

/**
 * An unfinished backup of a killed program, or a journal of one. Only if it is a day old: another program of the office
 * may be writing into the same folder.
 */
export function isAbandoned(name: string, at: string): boolean {
  const dayBefore = new Date(Date.parse(at) - dayInMilliseconds).toISOString();
  return /^mibarai-[\dTZ.]+\.unfinished(?:-journal|-wal|-shm)?$/.test(name) && name < unfinishedName(dayBefore);
}

/** Null for any other file, so no name can point outside the folder. */
export function readBackupName(name: string): BackupName | null {
  const [, year, month, day, hour, minute, second, thousandth, sum] = pattern.exec(name) ?? [];
  if (sum === undefined) return null;
  return { name, at: `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`, sum };
}
