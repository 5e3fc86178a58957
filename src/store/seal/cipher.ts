import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '../../core/base/result.ts';

/** Where a payload belongs. It is authenticated with the payload, so that one moved to another row or revision is refused. */
export type Place = { readonly table: string; readonly id: string; readonly revision: number };

/** Seals payloads with the data key: AES-256-GCM, associated data `table:id:revision`. */
export type Cipher = {
  readonly seal: (place: Place, plain: Uint8Array) => Buffer;
  readonly open: (place: Place, sealed: Uint8Array) => Result<Uint8Array, 'damaged'>;
};

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + nonceBytes;
/** Smaller payloads, which most are, gain nothing from compression. */
const smallestDeflated = 1024;
const asItIs = 0;
const deflated = 1;
/** Larger payloads are never sealed, so one that inflates to more is refused. */
const largestPlain = 256 * 1024 * 1024;

export const keyBytes = 32;

/**
 * version (1 byte), nonce (12), sealed text, tag (16). The text says in its first byte whether it is deflated. A nonce is 96 random bits:
 * a key may seal 2^32 payloads before the risk of two equal nonces is too high (NIST SP 800-38D, 8.3).
 */
export const createCipher = (dataKey: Uint8Array): Cipher => ({
  seal: (place, plain) => sealBytes(dataKey, placeText(place), packed(plain)),
  open: (place, sealed) => {
    const opened = openBytes(dataKey, placeText(place), sealed);
    return opened.ok ? unpacked(opened.value) : opened;
  },
});

/** AES-256-GCM with `context` as associated data. */
export function sealBytes(key: Uint8Array, context: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = [cipher.update(plain), cipher.final()];
  return Buffer.concat([Uint8Array.of(version), nonce, ...body, cipher.getAuthTag()]);
}

/** A wrong key, another context and a changed byte cannot be told apart: all are `damaged`. */
export function openBytes(key: Uint8Array, context: string, sealed: Uint8Array): Result<Uint8Array, 'damaged'> {
  if (sealed.length < headBytes + tagBytes || sealed[0] !== version) return err('damaged');
  const nonce = sealed.subarray(1, headBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(sealed.length - tagBytes));
  const body = decipher.update(sealed.subarray(headBytes, sealed.length - tagBytes));
  try {
    return ok(Buffer.concat([body, decipher.final()]));
  } catch {
    return err('damaged');
  }
}

const placeText = ({ table, id, revision }: Place): string => `${table}:${id}:${String(revision)}`;

const packed = (plain: Uint8Array): Uint8Array =>
  plain.length < smallestDeflated
    ? Buffer.concat([Uint8Array.of(asItIs), plain])
    : Buffer.concat([Uint8Array.of(deflated), deflateRawSync(plain)]);

function unpacked(bytes: Uint8Array): Result<Uint8Array, 'damaged'> {
  const rest = bytes.subarray(1);
  if (bytes[0] === asItIs) return ok(rest);
  if (bytes[0] !== deflated) return err('damaged');
  try {
    return ok(inflateRawSync(rest, { maxOutputLength: largestPlain }));
  } catch {
    return err('damaged');
  }
}
