import type { Json, RecordContent } from '../../core/records/stored.ts';

/** Whether two records say the same, whatever the order of their fields. */
export function sameContent(a: RecordContent | null, b: RecordContent | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && a.parent === b.parent && a.position === b.position && sameJson(a.body, b.body);
}

function sameJson(a: Json, b: Json): boolean {
  return canonical(a) === canonical(b);
}

/** JSON text with fields in alphabetical order: equal values have equal text. */
export const canonical = (value: Json): string =>
  JSON.stringify(value, (_name, part: Json) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
