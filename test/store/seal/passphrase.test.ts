import { expect, test } from 'vitest';
import { fullCost, isLongEnough, keyOf, newScrypt, readScrypt } from '../../../src/store/seal/passphrase.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const scrypt = { n: 2 ** 14, r: 8, p: 1, salt: '00'.repeat(16) };

test('the key is that of scrypt as RFC 7914, section 12, prints it', async () => {
  const salt = Buffer.from('SodiumChloride').toString('hex');
  const key = await keyOf('pleaseletmein', { n: 16384, r: 8, p: 1, salt });
  expect(hex(key)).toBe('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2');
});

test.each([
  ['full-width letters', 'ｍｉｂａｒａｉ２０２６', 'mibarai2026'],
  ['half-width katakana', 'ﾐﾊﾞﾗｲﾁﾝｷﾞﾝﾃﾞｽ', 'ミバライチンギンデス'],
  ['a letter and its mark apart, as macOS writes them', 'ミバライが\u306F\u3099あ', 'ミバライがばあ'],
  ['a full-width space', '賃金　未払　請求', '賃金 未払 請求'],
])('%s open what the plain ones closed', async (_name, typed, plain) => {
  expect(hex(await keyOf(typed, scrypt))).toBe(hex(await keyOf(plain, scrypt)));
});

test('another passphrase, and the same one in capitals, gives another key', async () => {
  const keys = await Promise.all(['mibarai2026', 'mibarai2027', 'Mibarai2026'].map((p) => keyOf(p, scrypt)));
  expect(new Set(keys.map(hex)).size).toBe(3);
});

test('every lock has a salt of its own, of 128 bits', () => {
  const salts = [newScrypt(fullCost).salt, newScrypt(fullCost).salt];
  expect(new Set(salts).size).toBe(2);
  expect(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt))).toBe(true);
});

test('eight letters are long enough, seven are not, and half of a pair is no letter', () => {
  expect(isLongEnough('賃金未払請求裁判')).toBe(true);
  expect(isLongEnough('賃金未払請求裁')).toBe(false);
  expect(isLongEnough('𠮷𠮷𠮷𠮷𠮷𠮷𠮷')).toBe(false);
});

test('the numbers that were written are read again', () => {
  const numbers = newScrypt(fullCost);
  expect(readScrypt(JSON.stringify(numbers))).toEqual(numbers);
});

test.each([
  ['too dear', { ...scrypt, n: 2 ** 21 }],
  ['too cheap', { ...scrypt, n: 2 ** 10 }],
  ['no power of two', { ...scrypt, n: 2 ** 16 + 1 }],
  ['blocks that fill the memory', { ...scrypt, r: 9 }],
  ['too many rounds', { ...scrypt, p: 5 }],
  ['no rounds', { ...scrypt, p: 0 }],
  ['a number as text', { ...scrypt, r: '8' }],
  ['a short salt', { ...scrypt, salt: '00' }],
  ['a salt that is no hex', { ...scrypt, salt: 'zz'.repeat(16) }],
  ['no object', null],
])("scrypt's numbers from elsewhere are refused: %s", (_name, numbers) => {
  expect(readScrypt(JSON.stringify(numbers))).toBeNull();
});

test('a text that is no JSON is refused', () => {
  expect(readScrypt('{"n":')).toBeNull();
});
