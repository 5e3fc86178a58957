import type { Json, JsonObject } from '../../client/types.ts';

/** One changed field; undefined where it was missing before or after. */
type ChangedField = {
  readonly path: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
};

const isObject = (value: Json | undefined): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isRows = (value: Json | undefined): value is readonly JsonObject[] =>
  Array.isArray(value) && (value as readonly Json[]).every(isObject);

/** The differences between two bodies, field by field. Lists of equal length are compared row by row, others as a whole. */
export function changedFields(before: JsonObject, after: JsonObject, under = ''): readonly ChangedField[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [a, b] = [before[name], after[name]];
    const path = under === '' ? name : `${under}.${name}`;
    if (isObject(a) && isObject(b)) return changedFields(a, b, path);
    if (isRows(a) && isRows(b) && a.length === b.length)
      return a.flatMap((row, i) => changedFields(row, b[i] ?? {}, `${path}[${String(i)}]`));
    return same(a, b) ? [] : [{ path, before: a, after: b }];
  });
}

const same = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A value for display; lists and objects as JSON. */
export function valueText(value: Json | undefined): string {
  if (value === undefined || value === null || value === '') return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The path of a field in words: `pay[0].yen` is 賃金 1・額. A name without a text stays as it is. */
export const fieldText = (path: string, words: Readonly<Record<string, string>>): string =>
  path
    .split('.')
    .map((part) => {
      const [name = '', at] = part.split(/\[|\]/);
      const said = Object.hasOwn(words, name) ? (words[name] ?? name) : name;
      return at === undefined ? said : `${said} ${String(Number(at) + 1)}`;
    })
    .join('・');
