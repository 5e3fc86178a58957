import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createCipher, sealBytes } from '../../../src/store/seal/cipher.ts';

const key = randomBytes(32);
const cipher = createCipher(key);
const place = { table: 'records', id: 'a/b', revision: 3 };
/** Some small, some so large that they are deflated. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.uint8Array({ minLength: 1000, maxLength: 3000, size: 'max' }),
);

test('what was sealed opens in its place, and every sealing of the same text looks different', () => {
  fc.assert(
    fc.property(bytes, (plain) => {
      const sealed = cipher.seal(place, plain);
      const opened = cipher.open(place, sealed);
      expect(opened.ok && Buffer.from(opened.value).equals(plain)).toBe(true);
      expect(Buffer.from(cipher.seal(place, plain)).equals(sealed)).toBe(false);
    }),
  );
});

test('a payload with any byte changed is refused', () => {
  const sealed = cipher.seal(place, Buffer.from('未払賃金 1,234,567円'));
  for (const [at, byte] of sealed.entries()) {
    const altered = Uint8Array.from(sealed);
    altered[at] = byte ^ 1;
    expect(cipher.open(place, altered)).toEqual({ ok: false, error: 'damaged' });
  }
});

test('a payload cut short at any place is refused', () => {
  const sealed = cipher.seal(place, Buffer.from('未払賃金'));
  for (let length = 0; length < sealed.length; length++)
    expect(cipher.open(place, sealed.subarray(0, length))).toEqual({ ok: false, error: 'damaged' });
});

test.each([
  { table: 'files', id: 'a/b', revision: 3 },
  { table: 'records', id: 'a/c', revision: 3 },
  { table: 'records', id: 'a/b', revision: 2 },
])('a payload moved to $table:$id:$revision is refused', (elsewhere) => {
  expect(cipher.open(elsewhere, cipher.seal(place, Buffer.from('x'))).ok).toBe(false);
});

test('a payload under another key is refused', () => {
  expect(createCipher(randomBytes(32)).open(place, cipher.seal(place, Buffer.from('x'))).ok).toBe(false);
});

test('a payload that would fill the memory is refused, though it was sealed with the right key', () => {
  const bomb = Buffer.concat([Uint8Array.of(1), deflateRawSync(Buffer.alloc(257 * 1024 * 1024))]);
  expect(cipher.open(place, sealBytes(key, 'records:a/b:3', bomb))).toEqual({ ok: false, error: 'damaged' });
});

test('long texts are deflated, short ones are not, and a payload that says neither is refused', () => {
  const text = Buffer.from('日報'.repeat(1000));
  expect(cipher.seal(place, text).length).toBeLessThan(text.length / 10);
  expect(cipher.seal(place, Buffer.from('日報')).length).toBe(1 + 12 + 1 + 6 + 16);
  expect(cipher.open(place, sealBytes(key, 'records:a/b:3', Uint8Array.of(2, 65)))).toEqual({
    ok: false,
    error: 'damaged',
  });
});
