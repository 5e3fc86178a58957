import { problem } from '../../core/base/problem.ts';
import { err, ok } from '../../core/base/result.ts';
import { sumYen, yen, yenText } from '../../core/base/yen.ts';
import type { CaseRow } from '../../contract/replies.ts';
import type { CaseHead } from '../ports/case-store.ts';
import { textOf } from './json.ts';
import type { OpenCalls } from './open.ts';
import { figuresIn, summaryIn, type Figures } from './summary.ts';

export const caseListCalls: Pick<OpenCalls, 'cases.list' | 'cases.archive' | 'cases.remove' | 'cases.deadlines'> = {
  'cases.list': async ({ store, ports }, { archived }) => {
    const heads = await store.list();
    if (!heads.ok) return heads;
    const today = ports.clock.today();
    return ok({ cases: heads.value.filter((h) => archived || !h.archived).map((head) => rowOf(head, today)) });
  },
  'cases.archive': async ({ store, ports }, { caseId, archived }) => {
    const done = await store.setArchived(caseId, archived);
    if (done.ok) ports.emit({ kind: 'cases-changed' });
    return done;
  },
  'cases.remove': (open, { caseId, title }) =>
    open.inTurn(caseId, async () => {
      const memory = await open.memory(caseId);
      if (!memory.ok) return memory;
      const own = memory.value.ownRecords('case').map(({ body }) => textOf(body, 'title'))[0] ?? '';
      if (title !== own) return err([problem('error', 'title-differs', {}, { title: own })]);
      const removed = await open.store.remove(caseId);
      if (!removed.ok) return removed;
      open.forget(caseId);
      open.ports.emit({ kind: 'cases-changed' });
      return removed;
    }),
  'cases.deadlines': async ({ store }) => {
    const heads = await store.list();
    if (!heads.ok) return heads;
    const live = heads.value
      .filter((head) => !head.archived)
      .map((head) => ({ caseId: head.id, title: summaryIn(head)?.title ?? '', figures: figuresIn(head) }));
    return ok({
      deadlines: live
        .flatMap(({ caseId, title, figures }) => (figures?.deadlines ?? []).map((d) => ({ caseId, title, ...d })))
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      notComputed: live.filter(({ figures }) => figures === null).map(({ caseId, title }) => ({ caseId, title })),
    });
  },
};

function rowOf(head: CaseHead, today: string): CaseRow {
  const { id, changedAt, archived, revision } = head;
  const { title, employer, workers } = summaryIn(head) ?? { title: '', employer: '', workers: [] };
  const figures = figuresIn(head);
  return {
    id,
    title,
    employer,
    workers,
    claimable: figures?.claimable ?? null,
    interest: figures?.interest ?? null,
    next: figures === null ? null : nextOf(figures, today),
    problems: figures?.problems ?? null,
    changedAt,
    archived,
    revision,
  };
}

function nextOf({ deadlines }: Figures, today: string): CaseRow['next'] {
  const ahead = deadlines.filter(({ kind, date }) => kind === 'prescription' && date >= today);
  const date = ahead.map((d) => d.date).sort()[0];
  if (date === undefined) return null;
  return { date, yen: yenText(sumYen(ahead.filter((d) => d.date === date).map((d) => yen(d.yen)))) };
}
