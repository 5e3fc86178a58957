import fc from 'fast-check';
import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { recordKinds } from '../../../src/core/records/stored.ts';
import type { JsonObject } from '../../../src/core/records/stored.ts';
import type { CaseContent } from '../../../src/store/seal/case-content.ts';
import { sealBytes } from '../../../src/store/seal/cipher.ts';
import { keyOf, newScrypt } from '../../../src/store/seal/passphrase.ts';
import { openSealedCase, sealCase } from '../../../src/store/seal/sealed-case.ts';
import { testCost } from '../support/test-cost.ts';
import { codesOf, valueOf } from './results.ts';

const passphrase = 'himitsu no kotoba';
const hex = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((b) => Buffer.from(b).toString('hex'));
const id = hex(16);
const content = fc.record({
  kind: fc.constantFrom(...recordKinds),
  parent: fc.option(id),
  position: fc.nat(),
  body: fc.dictionary(
    fc.string().filter((key) => key !== '__proto__'),
    fc.jsonValue({ noUnicodeString: false }),
  ) as fc.Arbitrary<JsonObject>,
});
const plain = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  arbitrary.map((value) => JSON.parse(JSON.stringify(value)) as T);
const entry = fc.record({
  seq: fc.nat(),
  at: fc.constant('2026-04-01T00:00:00.000Z'),
  who: fc.string(),
  kind: fc.constantFrom('change' as const, 'undo' as const, 'redo' as const, 'mark' as const),
  of: fc.option(fc.nat()),
  action: fc.record({ code: fc.string(), data: fc.constant({ name: '田中' }) }),
  records: fc.nat(),
  previous: hex(32),
  hash: hex(32),
});
const text = fc.record({
  id,
  revision: fc.nat(),
  createdAt: fc.constant('2026-04-01T00:00:00.000Z'),
  changedAt: fc.constant('2026-04-02T00:00:00.000Z'),
  origin: hex(32),
  records: fc.array(
    fc.tuple(content, id, fc.nat()).map(([c, i, revision]) => ({ ...c, id: i, revision })),
    { maxLength: 4 },
  ),
  entries: fc.array(
    fc.record({
      entry,
      changes: fc.array(fc.record({ id, before: fc.option(content), after: fc.option(content) }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});
const files = fc.array(fc.record({ id, bytes: fc.uint8Array({ maxLength: 300 }) }), { maxLength: 3 });

const small: CaseContent = {
  id: 'a'.repeat(32),
  revision: 1,
  createdAt: '2026-04-01T00:00:00.000Z',
  changedAt: '2026-04-01T00:00:00.000Z',
  origin: 'b'.repeat(64),
  records: [
    {
      id: 'c'.repeat(32),
      revision: 1,
      kind: 'worker',
      parent: null,
      position: 0,
      body: { name: 'グエン・ヴァン・アン' },
    },
  ],
  entries: [],
  files: [
    { id: 'd'.repeat(32), bytes: Buffer.from('PDF of a pay slip') },
    { id: 'e'.repeat(32), bytes: Buffer.alloc(0) },
  ],
};
let sealed: Buffer;
beforeAll(async () => {
  sealed = Buffer.from(valueOf(await sealCase(small, passphrase, testCost)));
});

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
/** As somebody would do it who knows the format. */
const withSumMended = (bytes: Buffer): Buffer => Buffer.concat([bytes.subarray(0, -32), sumOf(bytes.subarray(0, -32))]);
const flipped = (bytes: Buffer, at: number): Buffer => {
  const altered = Buffer.from(bytes);
  altered[at]! ^= 1;
  return altered;
};

test('any case comes out of its file as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(plain(text), files, async (rest, bytes) => {
      const whole: CaseContent = { ...rest, files: bytes };
      const opened = valueOf(await openSealedCase(valueOf(await sealCase(whole, passphrase, testCost)), passphrase));
      const { files: got, ...gotRest } = opened;
      expect(gotRest).toEqual(rest);
      expect(got.map((file) => [file.id, Buffer.from(file.bytes).toString('hex')])).toEqual(
        bytes.map((file) => [file.id, Buffer.from(file.bytes).toString('hex')]),
      );
    }),
    { numRuns: 25 },
  );
});

test('the file shows no name and no word of the case', () => {
  for (const word of ['グエン', 'PDF of', 'worker', 'aaaaaaaa']) expect(sealed.includes(word)).toBe(false);
});

test('a wrong passphrase is refused', async () => {
  expect(codesOf(await openSealedCase(sealed, 'himitsu no kotoba!'))).toEqual(['wrong-passphrase']);
});

test('a passphrase that is too short seals nothing', async () => {
  expect(codesOf(await sealCase(small, '1234567', testCost))).toEqual(['passphrase-too-short']);
});

test('any flipped byte is refused as damage, before a passphrase is tried', async () => {
  for (let at = 0; at < sealed.length; at++)
    expect(codesOf(await openSealedCase(flipped(sealed, at), passphrase))).toEqual([
      at < 8 ? 'not-a-sealed-case' : 'sealed-case-damaged',
    ]);
});

test('a byte that was flipped by somebody who mended the checksum is refused all the same', async () => {
  const refusals = new Set(['sealed-case-damaged', 'sealed-case-newer', 'wrong-passphrase']);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 8, max: sealed.length - 33 }), async (at) => {
      const [code] = codesOf(await openSealedCase(withSumMended(flipped(sealed, at)), passphrase));
      expect(refusals).toContain(code);
    }),
    { numRuns: 40 },
  );
});

test('a file cut short at any place is refused', async () => {
  for (let length = 0; length < sealed.length; length++)
    expect(codesOf(await openSealedCase(sealed.subarray(0, length), passphrase))).toEqual([
      length < 8 ? 'not-a-sealed-case' : 'sealed-case-damaged',
    ]);
});

test('a file that lost its last part, or had two changed about, is refused though the checksum is mended', async () => {
  const empty = 4 + 1 + 12 + 16 + deflateRawSync(Buffer.alloc(0)).length;
  const less = Buffer.concat([sealed.subarray(0, -32 - empty), sealed.subarray(-32)]);
  expect(codesOf(await openSealedCase(withSumMended(less), passphrase))).toEqual(['sealed-case-damaged']);
  const second = 4 + 1 + 12 + 16 + deflateRawSync(Buffer.from('PDF of a pay slip')).length;
  const end = sealed.length - 32;
  const swapped = [
    sealed.subarray(0, end - empty - second),
    sealed.subarray(end - empty, end),
    sealed.subarray(end - empty - second, end - empty),
    sealed.subarray(end),
  ];
  expect(codesOf(await openSealedCase(withSumMended(Buffer.concat(swapped)), passphrase))).toEqual([
    'sealed-case-damaged',
  ]);
});

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n')],
  ['noise', randomBytes(5000)],
])('%s is refused as another kind of file', async (_name, bytes) => {
  expect(codesOf(await openSealedCase(bytes, passphrase))).toEqual(['not-a-sealed-case']);
});

test('a file of a newer program is refused as such', async () => {
  const newer = Buffer.from(sealed);
  newer[8] = 2;
  expect(codesOf(await openSealedCase(withSumMended(newer), passphrase))).toEqual(['sealed-case-newer']);
});

/** A file whose passphrase is right, and whose maker means us ill. */
async function made(parts: readonly Uint8Array[], scrypt = newScrypt(testCost)): Promise<Buffer> {
  const numbers = Buffer.from(JSON.stringify(scrypt));
  const head = Buffer.concat([Buffer.from('MIBARAI\0\x01\0\0', 'latin1'), numbers]);
  head.writeUInt16BE(numbers.length, 9);
  const key = scrypt.n > 2 ** 20 ? randomBytes(32) : await keyOf(passphrase, scrypt);
  const framed = parts.map((part, number) => {
    const bytes = sealBytes(key, `${head.toString('hex')}:${String(number)}`, part);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  });
  return withSumMended(Buffer.concat([head, ...framed, Buffer.alloc(32)]));
}
const textOf = (value: unknown): Buffer => deflateRawSync(JSON.stringify(value));
const honest = { ...small, files: [{ id: 'd'.repeat(32), bytes: 3 }] };

test('the maker of this test writes the format that is read', async () => {
  const file = await made([textOf(honest), deflateRawSync(Buffer.from('abc'))]);
  expect(valueOf(await openSealedCase(file, passphrase)).files[0]!.bytes.length).toBe(3);
});

test.each([
  ['a text that would fill the memory', [deflateRawSync(Buffer.alloc(257 * 1024 * 1024))], 'sealed-case-damaged'],
  [
    'a file that grows past what was said',
    [textOf(honest), deflateRawSync(Buffer.alloc(9_000_000))],
    'sealed-case-damaged',
  ],
  ['a file shorter than was said', [textOf(honest), deflateRawSync(Buffer.from('ab'))], 'sealed-case-damaged'],
  [
    'files of a size that nobody has',
    [textOf({ ...small, files: [{ id: 'd'.repeat(32), bytes: 2 ** 40 }] }), Buffer.of(3, 0)],
    'sealed-case-too-large',
  ],
  ['a text that is no case', [textOf({ id: 'x' })], 'sealed-case-damaged'],
  ['a text with a field that is not known', [textOf({ ...honest, files: [], more: 1 })], 'sealed-case-damaged'],
  ['a text that is no JSON', [deflateRawSync(Buffer.from('{'))], 'sealed-case-damaged'],
  ['parts that are not deflated', [randomBytes(40)], 'sealed-case-damaged'],
])('a hostile file is refused: %s', async (_name, parts, code) => {
  expect(codesOf(await openSealedCase(await made(parts), passphrase))).toEqual([code]);
});

test('a file that asks for hours of work on the passphrase is refused', async () => {
  const file = await made([textOf(honest)], { ...newScrypt(testCost), n: 2 ** 30 });
  expect(codesOf(await openSealedCase(file, passphrase))).toEqual(['sealed-case-damaged']);
});
