import type { Json, JsonObject } from '../../client/types.ts';

/** One field that a change touched; undefined where it was or is not there. */
export type ChangedField = {
  readonly path: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
};

const isObject = (value: Json | undefined): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What differs between two bodies, down to the field; lists are compared whole. */
export function changedFields(before: JsonObject, after: JsonObject, under = ''): readonly ChangedField[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [a, b] = [before[name], after[name]];
    const path = under === '' ? name : `${under}.${name}`;
    if (isObject(a) && isObject(b)) return changedFields(a, b, path);
    return same(a, b) ? [] : [{ path, before: a, after: b }];
  });
}

const same = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A value as a person would write it; lists and objects as JSON, because they have no words of their own. */
export function valueText(value: Json | undefined): string {
  if (value === undefined || value === null || value === '') return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
