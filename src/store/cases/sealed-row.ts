import type { Problem } from '../../core/base/problem.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse } from '../answer.ts';
import type { Cipher, Place } from '../seal/cipher.ts';

/** The cipher of the open vault, and the clock (UTC, ISO 8601). */
export type Tools = { readonly cipher: Cipher; readonly now: () => string };

export const sealJson = (cipher: Cipher, place: Place, value: unknown): Buffer =>
  cipher.seal(place, Buffer.from(JSON.stringify(value)));

/** Authentication proves that this program wrote the payload in this place, so it has the type that was sealed. */
export function openJson<T>(cipher: Cipher, place: Place, payload: Uint8Array): Result<T, readonly Problem[]> {
  const opened = cipher.open(place, payload);
  return opened.ok ? ok(JSON.parse(Buffer.from(opened.value).toString()) as T) : refuse('database-damaged');
}

/** All values, or the first problem. */
export function openEach<R, T>(
  rows: readonly R[],
  open: (row: R) => Result<T, readonly Problem[]>,
): Result<readonly T[], readonly Problem[]> {
  const values: T[] = [];
  for (const row of rows) {
    const opened = open(row);
    if (!opened.ok) return opened;
    values.push(opened.value);
  }
  return ok(values);
}
