/** Keys that could change the prototype of an object are refused. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 32;

/**
 * Whether a value is plain JSON, as the contract requires: IPC messages could also have dates, maps and
 * buffers. An undefined field counts as missing.
 */
export function isPlain(value: unknown, depth = deepest): boolean {
  if (value === null || ['undefined', 'string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth === 0 || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every((part) => isPlain(part, depth - 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(([key, part]) => !forbidden.has(key) && isPlain(part, depth - 1));
}
