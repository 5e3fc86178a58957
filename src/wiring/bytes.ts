import { createHash, randomBytes } from 'node:crypto';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** 128 random bits in hex. */
export const newId = (): string => randomBytes(16).toString('hex');

export const base64 = {
  encode: (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
  decode: (text: string): Uint8Array => Buffer.from(text, 'base64'),
};
