import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '../core/base/result.ts';
import { depthOf } from './json-depth.ts';
import { refuse, type Reply } from './reply.ts';

const mebibyte = 1024 * 1024;
/** Largest request by the `body` of its call. */
export const bodyLimits: Readonly<Record<'text' | 'file', number>> = { text: mebibyte, file: 100 * mebibyte };

const deepest = 32;

/** Reads the JSON of a request, up to the limit of its call. */
export async function readJson(request: IncomingMessage, limit: number): Promise<Result<unknown, Reply>> {
  const { headers } = request;
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (type !== 'application/json' || headers['content-encoding'] !== undefined)
    return err(refuse('bad-content-type', 415));
  const bytes = Number(headers['content-length'] ?? 0) > limit ? null : await readWithin(request, limit);
  if (bytes === null) return err(refuse('request-too-large', 413, { mebibytes: String(limit / mebibyte) }));
  const value = depthOf(bytes, deepest) > deepest ? undefined : parsed(bytes);
  return value === undefined || hasForbiddenKey(value) ? err(refuse('bad-json', 400)) : ok(value);
}

/** Null where there is more than `limit`. The rest is not read; the connection stays open for the answer. */
async function readWithin(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > limit) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Keys that could change the prototype of an object are refused. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasForbiddenKey);
  return Object.entries(value).some(([key, part]) => forbidden.has(key) || hasForbiddenKey(part));
}
