import { problem, type Problem } from '../../base/problem.ts';
import type { Yen } from '../../base/yen.ts';
import type { CaseFile, Worker } from '../case.ts';
import { checkDays } from './days.ts';
import { checkEvents } from './events.ts';
import { fault, reversed, tooOld } from './fault.ts';
import { checkPayslips } from './payslips.ts';
import { checkTerms } from './terms.ts';
import { checkStatedWages } from './wages.ts';

/** What only the tables of law can tell. */
export type KnownToLaw = {
  readonly isPrefecture: (code: string) => boolean;
  readonly isDeductionKind: (kind: string) => boolean;
  readonly isStandardRemuneration: (yen: Yen) => boolean;
};

/**
 * 事件記録の点検: whether the facts of a case can be true together. Nothing is repaired: a case with an error is not computed.
 * Places are fields of the case, contract versions in order of time; `data.source` is the row's own evidence.
 */
export function checkCase(c: CaseFile, known: KnownToLaw): readonly Problem[] {
  const workers = c.workers.flatMap((worker, i) => {
    const path = `workers[${String(i)}]`;
    const { start, end } = worker.employment;
    return [
      ...tooOld(`${path}.employment.start`, start),
      ...reversed(`${path}.employment.end`, { from: start, to: end }),
      ...(worker.claim === null ? [] : reversed(`${path}.claim.to`, worker.claim)),
      ...checkTerms(worker, path, c.asOf, known.isPrefecture),
      ...checkDays(worker, path),
      ...checkPayslips(worker, path, known.isDeductionKind),
      ...checkStatedWages(worker, path, known),
      ...checkEvents(worker, path),
      ...unknownEvidence(c, worker, path),
    ];
  });
  return [
    ...repeated(c.workers).map(([i, id]) => fault(`workers[${String(i)}].id`, 'duplicate-worker-id', { worker: id })),
    ...repeated(c.evidence).map(([i, id]) =>
      fault(`evidence[${String(i)}].id`, 'duplicate-evidence-id', { evidence: id }),
    ),
    ...workers,
  ];
}

/** Index and id of all that have the id of an earlier one. */
const repeated = (all: readonly { readonly id: string }[]): readonly (readonly [number, string])[] =>
  all.flatMap(({ id }, i) => (all.findIndex((other) => other.id === id) < i ? [[i, id] as const] : []));

/** A row that names evidence which the case does not list can still be computed: a warning, once for each name. */
function unknownEvidence(c: CaseFile, worker: Worker, path: string): readonly Problem[] {
  const listed = new Set(c.evidence.map((e) => e.id));
  return worker.days.flatMap((row, i) => {
    const id = /^([^#]+)#/.exec(row.source)?.[1];
    if (id === undefined || listed.has(id)) return [];
    listed.add(id);
    return [problem('warning', 'unknown-evidence', { path: `${path}.days[${String(i)}].source` }, { value: id })];
  });
}
