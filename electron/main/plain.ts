/** Keys that reach the prototype of an object are refused, not skipped. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 32;

/**
 * Whether a value is plain JSON, of which the contract speaks: messages between processes could also carry dates, maps and
 * buffers. A field may be undefined, which is as if it were not there.
 */
export function isPlain(value: unknown, depth = deepest): boolean {
  if (value === null || ['undefined', 'string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth === 0 || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every((part) => isPlain(part, depth - 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(([key, part]) => !forbidden.has(key) && isPlain(part, depth - 1));
}
