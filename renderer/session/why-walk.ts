import type { Explain } from '../client/types.ts';

/** Which input to go down by, step by step from the root. */
export type Walk = readonly number[];
export type WalkStep = { readonly name: string; readonly explain: Explain };

/** Every step from the root to where the walk has come; a walk that leads nowhere any more stops where it still holds. */
export function stepsOf(root: Explain, walk: Walk): readonly [WalkStep, ...WalkStep[]] {
  const steps: [WalkStep, ...WalkStep[]] = [{ name: '', explain: root }];
  let here = root;
  for (const at of walk) {
    const input = here.inputs[at];
    if (input?.explain === undefined) break;
    here = input.explain;
    steps.push({ name: input.name, explain: here });
  }
  return steps;
}

/** One line of the printed tree. `repeated`: the same step stands above with what is below it. */
export type TreeRow = {
  readonly depth: number;
  readonly name: string;
  readonly value: string;
  readonly explain: Explain | null;
  readonly repeated: boolean;
};

/** The whole tree below a step, each thing once. */
export function treeRows(root: Explain): readonly TreeRow[] {
  const shown = new Set<string>();
  const rows: TreeRow[] = [];
  const add = (name: string, value: string, explain: Explain | undefined, depth: number): void => {
    const key = explain === undefined || explain.inputs.length === 0 ? null : JSON.stringify(explain);
    const repeated = key !== null && shown.has(key);
    rows.push({ depth, name, value, explain: explain ?? null, repeated });
    if (key === null || repeated) return;
    shown.add(key);
    for (const input of explain?.inputs ?? []) add(input.name, input.value, input.explain, depth + 1);
  };
  add('', root.value, root, 0);
  return rows;
}
