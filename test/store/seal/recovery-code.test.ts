import { expect, test } from 'vitest';
import { newRecoveryCode, readRecoveryCode } from '../../../src/store/seal/recovery-code.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code is six groups of six letters without I, L, O and U, and no two are alike', () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  for (const code of codes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{6}-){5}[0-9A-HJKMNP-TV-Z]{6}$/);
  expect(new Set(codes).size).toBe(200);
});

test('all letters come up: the code has the 160 bits that it seems to have', () => {
  const seen = new Set(Array.from({ length: 200 }, newRecoveryCode).join('').replaceAll('-', ''));
  expect([...seen].sort().join('')).toBe(letters);
});

test('a code is read in small or full-width letters, with other dashes, spaces, or none', () => {
  const code = newRecoveryCode();
  const wide = [...code].map((c) => (c === '-' ? 'ー' : String.fromCodePoint(c.codePointAt(0)! + 0xfee0))).join('');
  const typed = [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', ''), wide, `  ${code}\n`];
  for (const text of typed) expect(readRecoveryCode(text)).toBe(code);
});

test('O and I, which a code never has, are read as the digits they look like', () => {
  const code = newRecoveryCode();
  expect(readRecoveryCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
});

test('a typing error of one letter, two letters in wrong order, and a missing letter are told as such', () => {
  const plain = newRecoveryCode().replaceAll('-', '');
  let refused = 0;
  let tried = 0;
  const tryCode = (text: string): void => {
    if (text === plain) return;
    tried++;
    if (readRecoveryCode(text) === null) refused++;
  };
  for (let at = 0; at < plain.length; at++) {
    for (const letter of letters) tryCode(plain.slice(0, at) + letter + plain.slice(at + 1));
    tryCode(plain.slice(0, at) + plain.slice(at + 1));
    if (at > 0) tryCode(plain.slice(0, at - 1) + plain[at]! + plain[at - 1]! + plain.slice(at + 1));
  }
  // Four check letters: one error in a million slips through.
  expect(tried - refused).toBeLessThanOrEqual(1);
});
