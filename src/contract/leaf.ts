import { z } from 'zod';
import { recordKinds } from '../core/records/stored.ts';
import type { Json, JsonObject } from '../core/records/stored.ts';

/** Random ids of cases, records, files: 128 bits in hex. */
export const id = z.string().regex(/^[0-9a-f]{32}$/);
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const revision = z.int().min(0);
export const line = z.string().max(200);
export const passphrase = z.string().min(1).max(1000);
export const fileName = z.string().min(1).max(255);
/** A whole file, base64. */
export const bytes = z.base64().max(96 * 1024 * 1024);
export const text = z.string().max(64 * 1024 * 1024);
export const policy = z.record(z.string().max(40), z.string().max(40));

const deepest = 12;

/** Keys that could change the prototype of an object are refused. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function isJson(value: unknown, depth: number): value is Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth === 0 || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every((v) => isJson(v, depth - 1));
  // Refuses Date, Map and other classes, which JSON would turn into empty objects.
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)) return false;
  return Object.keys(value).every(
    (k) => !forbidden.has(k) && isJson((value as Readonly<Record<string, unknown>>)[k], depth - 1),
  );
}

const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && isJson(value, deepest);

/** Plain JSON, at most 12 levels deep. */
export const jsonObject = z.custom<JsonObject>(isJsonObject, 'not plain JSON');

export const content = z.strictObject({
  kind: z.enum(recordKinds),
  parent: id.nullable(),
  position: z.int().min(0),
  body: jsonObject,
});
export const proposed = z.strictObject({ id, base: revision, content: content.nullable() });
export const action = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{1,40}$/),
  data: z.record(z.string().max(40), z.string().max(400)),
});
