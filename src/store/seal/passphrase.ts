import { randomBytes, scrypt } from 'node:crypto';
import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';
import { refuse } from '../answer.ts';
import { keyBytes } from './cipher.ts';

/** Parameters (RFC 7914) and salt of scrypt, as stored with a wrapped key. */
export type Scrypt = { readonly n: number; readonly r: number; readonly p: number; readonly salt: string };

/** The cost of one guess at a passphrase. */
export type Cost = Omit<Scrypt, 'salt'>;

/**
 * About 0.2 s and 64 MiB on an office laptop. Wiring passes it on and has no other cost: no setting, flag or environment
 * variable changes it.
 */
export const fullCost: Cost = { n: 2 ** 16, r: 8, p: 1 };
/** Limits for files from elsewhere, which could otherwise ask for hours of work or all memory: at most 1 GiB, four times. */
const dearest = { n: 2 ** 20, r: 8, p: 4 };
const saltBytes = 16;

const shortestPassphrase = 8;

export const newScrypt = ({ n, r, p }: Cost): Scrypt => ({ n, r, p, salt: randomBytes(saltBytes).toString('hex') });

/**
 * Derives the key from a passphrase. NFKC first: Japanese input methods write the same letters in full or half width, and
 * the passphrase must work with both.
 */
export function keyOf(passphrase: string, { n, r, p, salt }: Scrypt): Promise<Uint8Array> {
  const options = { N: n, r, p, maxmem: 256 * n * r + 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(normalised(passphrase), Buffer.from(salt, 'hex'), keyBytes, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** Counts code points, after NFKC. */
export const isLongEnough = (passphrase: string): boolean => [...normalised(passphrase)].length >= shortestPassphrase;

export const tooShort = (): Result<never, readonly Problem[]> =>
  refuse('passphrase-too-short', { letters: String(shortestPassphrase) });

const normalised = (passphrase: string): string => passphrase.normalize('NFKC');

/** Null where the text is not scrypt parameters, or they exceed the limits. */
export function readScrypt(text: string): Scrypt | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const { n, r, p, salt } = value as Readonly<Record<string, unknown>>;
  const isPower = typeof n === 'number' && Number.isInteger(Math.log2(n)) && n >= 2 ** 14 && n <= dearest.n;
  if (!isPower || !isUpTo(r, dearest.r) || !isUpTo(p, dearest.p)) return null;
  if (typeof salt !== 'string' || !/^(?:[0-9a-f]{2}){16,64}$/.test(salt)) return null;
  return { n, r, p, salt };
}

const isUpTo = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
