import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Problem } from '../../core/base/problem.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Answer } from '../answer.ts';
import { readCaseText, type CaseContent, type CaseText } from './case-content.ts';
import { openBytes, sealBytes } from './cipher.ts';
import { isLongEnough, keyOf, newScrypt, readScrypt, tooShort, type Cost } from './passphrase.ts';

/*
 * One case as one file, named `*.mibarai`, all numbers big-endian:
 *   "MIBARAI" and a zero byte (8 bytes), version (1), length of the head (2), head: scrypt parameters as JSON
 *   parts, each: length (4), AES-256-GCM of deflated bytes; the first is the text, then one for each file
 *   SHA-256 of all before it (32): tells damage in transit from a wrong passphrase; it is no protection against tampering
 * Associated data of a part: all before the parts, and the part's number. The text says how many files there are and how
 * large, so that none can be left out, moved, or inflated beyond that size.
 */
const magic = Buffer.from('MIBARAI\0', 'latin1');
const version = 1;
const fixedHead = magic.length + 3;
const sumBytes = 32;

/** A case of 40 workers and three years has about 50 MiB of text; photographs take the rest. */
const largest = { text: 256 * 1024 * 1024, files: 512 * 1024 * 1024, sealed: 800 * 1024 * 1024 };

/** Problems: `passphrase-too-short`; `sealed-case-too-large` where the file would exceed the limits for opening. */
export async function sealCase(content: CaseContent, passphrase: string, cost: Cost): Answer<Uint8Array> {
  if (!isLongEnough(passphrase)) return tooShort();
  const { files, ...rest } = content;
  const text: CaseText = { ...rest, files: files.map(({ id, bytes }) => ({ id, bytes: bytes.length })) };
  const plain = [Buffer.from(JSON.stringify(text)), ...files.map((file) => file.bytes)];
  if (plain[0]!.length > largest.text || sum(text.files) > largest.files) return refuse('sealed-case-too-large');
  const scrypt = newScrypt(cost);
  const head = headOf(JSON.stringify(scrypt));
  const key = await keyOf(passphrase, scrypt);
  const parts = plain.flatMap((bytes, number) => {
    const sealed = sealBytes(key, contextOf(head, number), deflateRawSync(bytes));
    return [uint32(sealed.length), sealed];
  });
  key.fill(0);
  const all = Buffer.concat([head, ...parts]);
  return ok(Buffer.concat([all, checksum(all)]));
}

/**
 * Problems: `not-a-sealed-case`, `sealed-case-newer`, `sealed-case-damaged` (incomplete or changed in transit),
 * `sealed-case-too-large`, `wrong-passphrase` (or altered on purpose, with a new checksum).
 */
export async function openSealedCase(bytes: Uint8Array, passphrase: string): Answer<CaseContent> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, magic.length).equals(magic)) return refuse('not-a-sealed-case');
  if (file.length > largest.sealed) return refuse('sealed-case-too-large');
  const all = file.subarray(0, Math.max(0, file.length - sumBytes));
  if (!checksum(all).equals(file.subarray(all.length))) return refuse('sealed-case-damaged');
  // The version counts only if the checksum matches: a flipped bit is damage, not a newer format.
  if (all.length < fixedHead) return refuse('sealed-case-damaged');
  if (all[magic.length]! > version) return refuse('sealed-case-newer');
  const headEnd = fixedHead + all.readUInt16BE(fixedHead - 2);
  const head = all.subarray(0, headEnd);
  const scrypt = readScrypt(head.subarray(fixedHead).toString());
  const parts = partsOf(all.subarray(headEnd));
  if (all[magic.length] !== version || scrypt === null || parts === null) return refuse('sealed-case-damaged');
  const key = await keyOf(passphrase, scrypt);
  const content = openParts(key, head, parts);
  key.fill(0);
  return content;
}

function openParts(
  key: Uint8Array,
  head: Uint8Array,
  parts: readonly Uint8Array[],
): Result<CaseContent, readonly Problem[]> {
  const packed = parts.map((part, number) => openBytes(key, contextOf(head, number), part));
  const [first] = packed;
  if (!first?.ok) return refuse('wrong-passphrase');
  const plain = inflated(first.value, largest.text);
  const text = plain === null ? null : readCaseText(Buffer.from(plain).toString());
  if (text?.files.length !== parts.length - 1) return refuse('sealed-case-damaged');
  if (sum(text.files) > largest.files) return refuse('sealed-case-too-large');
  const files = [];
  for (const [index, { id, bytes: length }] of text.files.entries()) {
    const part = packed[index + 1]!;
    const bytes = part.ok ? inflated(part.value, length) : null;
    if (bytes?.length !== length) return refuse('sealed-case-damaged');
    files.push({ id, bytes });
  }
  return ok({ ...text, files });
}

function headOf(scrypt: string): Buffer {
  const numbers = Buffer.from(scrypt);
  const head = Buffer.concat([magic, Uint8Array.of(version, 0, 0), numbers]);
  head.writeUInt16BE(numbers.length, fixedHead - 2);
  return head;
}

const contextOf = (head: Uint8Array, part: number): string => `${Buffer.from(head).toString('hex')}:${String(part)}`;

/** Null where the lengths do not add up. */
function partsOf(bytes: Buffer): readonly Uint8Array[] | null {
  const parts = [];
  let at = 0;
  while (at < bytes.length) {
    if (bytes.length - at < 4) return null;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts.length === 0 ? null : parts;
}

/** Null where the bytes are not deflated, or would inflate to more than `most`. */
function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

const sum = (files: CaseText['files']): number => files.reduce((total, file) => total + file.bytes, 0);
const checksum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
