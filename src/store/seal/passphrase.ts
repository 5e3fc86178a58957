import { randomBytes, scrypt } from 'node:crypto';
import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';
import { refuse } from '../answer.ts';
import { keyBytes } from './cipher.ts';

/** scrypt's numbers (RFC 7914) and salt, as they stand beside a wrapped key. */
export type Scrypt = { readonly n: number; readonly r: number; readonly p: number; readonly salt: string };

/** How much work a guess costs whoever guesses. */
export type Cost = Omit<Scrypt, 'salt'>;

/**
 * About 0.2 s and 64 MiB on an office laptop. It is handed down from where the program is put together, which has no
 * other: no setting, flag or variable is asked.
 */
export const fullCost: Cost = { n: 2 ** 16, r: 8, p: 1 };
/** A file from elsewhere must not make us work for hours or fill the memory: at most 1 GiB, four times. */
const dearest = { n: 2 ** 20, r: 8, p: 4 };
const saltBytes = 16;

const shortestPassphrase = 8;

export const newScrypt = ({ n, r, p }: Cost): Scrypt => ({ n, r, p, salt: randomBytes(saltBytes).toString('hex') });

/**
 * The key that a passphrase gives. NFKC first: a Japanese keyboard writes the same letters in full or half width, and the
 * passphrase must open on another machine all the same.
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

/** Letters as a person counts them, after NFKC. */
export const isLongEnough = (passphrase: string): boolean => [...normalised(passphrase)].length >= shortestPassphrase;

export const tooShort = (): Result<never, readonly Problem[]> =>
  refuse('passphrase-too-short', { letters: String(shortestPassphrase) });

const normalised = (passphrase: string): string => passphrase.normalize('NFKC');

/** Null where the text is not scrypt's numbers, or they are out of bounds. */
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
