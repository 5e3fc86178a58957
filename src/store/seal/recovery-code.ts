import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that handwriting is not misread. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretLetters = 32;
const checkLetters = 4;
const group = 6;

/** 160 random bits in 32 characters and 4 check characters, in groups of six. */
export function newRecoveryCode(): string {
  const secret = [...randomBytes(secretLetters)].map((byte) => letters[byte % letters.length]!).join('');
  return grouped(secret + checkOf(secret));
}

/** The code in its standard form, ignoring case, spaces and dashes; null where it is mistyped or incomplete. */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-‐‑–—ー−]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const secret = plain.slice(0, secretLetters);
  if (plain.length !== secretLetters + checkLetters || checkOf(secret) !== plain.slice(secretLetters)) return null;
  return grouped(plain);
}

const checkOf = (secret: string): string =>
  [...createHash('sha256').update(secret).digest().subarray(0, checkLetters)]
    .map((byte) => letters[byte % letters.length]!)
    .join('');

const grouped = (text: string): string => text.match(new RegExp(`.{1,${String(group)}}`, 'g'))!.join('-');
