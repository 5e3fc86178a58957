import type { Explain } from '../client/types.ts';

/** The index of the input at each step from the root. */
export type Walk = readonly number[];
export type WalkStep = { readonly name: string; readonly explain: Explain };

/** All steps from the root to the end of the walk. If the tree has changed, the walk ends at the last valid step. */
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

/** One line of the printed tree. `repeated`: the same step is printed above with its inputs. */
export type TreeRow = {
  readonly depth: number;
  readonly name: string;
  readonly value: string;
  readonly explain: Explain | null;
  readonly repeated: boolean;
};

/** The whole tree below a step; equal steps are printed once. */
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
