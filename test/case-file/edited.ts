import { starterCase } from '../../src/exporters/starter-case.ts';

/** Fields to set in a copy of the starter case, by path (`workers[0].days[0].end`); `undefined` removes a field. */
export type Edits = Readonly<Record<string, unknown>>;

type Branch = Record<string, unknown>;

/** The starter case with some fields changed: a case that is right but for what a test is about. */
export function edited(edits: Edits): unknown {
  const raw = structuredClone(starterCase) as unknown as Branch;
  for (const [path, value] of Object.entries(edits)) set(raw, path, value);
  return raw;
}

function set(raw: Branch, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop()!;
  const parent = steps.reduce<Branch>((branch, step) => branch[step] as Branch, raw);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}

export const editedText = (edits: Edits): string => JSON.stringify(edited(edits), null, 2);
