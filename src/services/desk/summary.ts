import { addTotals } from '../../core/claim/totals.ts';
import type { JsonObject } from '../../core/records/stored.ts';
import { inOrder } from '../case-records/lists.ts';
import type { CaseHead } from '../ports/case-store.ts';
import type { CaseMemory } from './case-memory.ts';
import type { ComputedCase } from './computed-case.ts';
import { deadlinesOf, type OwnDeadline } from './deadlines-of.ts';
import { textOf } from './json.ts';
import type { Open } from './open.ts';
import { canonical } from './same-content.ts';

/** What the list of cases shows, stored with the case, so that the list need not open it. The figures are null until it is computed. */
export type Summary = Names & { readonly figures: Figures | null };
type Names = { readonly title: string; readonly employer: string; readonly workers: readonly string[] };
export type Figures = {
  readonly claimable: string;
  readonly interest: string;
  readonly problems: number;
  readonly deadlines: readonly OwnDeadline[];
};

/** After a change: stores the names, without the figures, which are out of date. */
export async function keepNames(open: Open, memory: CaseMemory): Promise<void> {
  const names = namesOf(memory);
  const known = summaryIn(memory.head());
  const same = known !== null && canonical(namesIn(known)) === canonical(names);
  if (!same) await keep(open, memory, { ...names, figures: null });
}

export async function keepSummary(open: Open, memory: CaseMemory, computed: ComputedCase): Promise<void> {
  // If the case changed meanwhile it is computed again, and stored then.
  if (memory.head().revision !== computed.revision) return;
  await keep(open, memory, { ...namesOf(memory), figures: figuresOf(computed) });
}

function figuresOf({ shared, workers, problems }: ComputedCase): Figures | null {
  if (shared.caseFile === null) return null;
  const { claimable, interest } = addTotals(workers.map((w) => w.result.totals));
  const deadlines = workers.flatMap(({ caseFile, result }) => deadlinesOf(caseFile, result));
  return { claimable, interest, problems: problems.length, deadlines };
}

/** A failed write is ignored: the list then shows the case as not computed. */
async function keep({ store, ports }: Open, memory: CaseMemory, summary: Summary): Promise<void> {
  const { id, revision, summary: before, summaryOf } = memory.head();
  if (summaryOf === revision && before !== null && canonical(before) === canonical(summary)) return;
  const kept = await store.setSummary(id, summary, revision);
  if (!kept.ok) return;
  memory.summarised(summary, revision);
  ports.emit({ kind: 'cases-changed' });
}

const namesOf = (memory: CaseMemory): Names => ({
  title: memory.ownRecords('case').map(({ body }) => textOf(body, 'title'))[0] ?? '',
  employer: memory.ownRecords('employer').map(({ body }) => textOf(body, 'name'))[0] ?? '',
  workers: inOrder(memory.ownRecords('worker')).map(({ body }) => textOf(body, 'name')),
});
const namesIn = ({ title, employer, workers }: Summary): Names => ({ title, employer, workers });

/** Only this program writes summaries, so the type is known. */
export const summaryIn = ({ summary }: Pick<CaseHead, 'summary'>): Summary | null =>
  summary as (JsonObject & Summary) | null;

/** The figures, if they are of the present revision. */
export const figuresIn = (head: CaseHead): Figures | null =>
  head.summaryOf === head.revision ? (summaryIn(head)?.figures ?? null) : null;
