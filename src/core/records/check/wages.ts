import { problem, type Problem } from '../../base/problem.ts';
import { yenText, type Yen } from '../../base/yen.ts';
import type { Worker } from '../case.ts';
import { fault } from './fault.ts';
import { negatives } from './terms.ts';

/**
 * 標準報酬月額・平均賃金・協定の点検, stated figures and the agreement on deductions. Two figures for one month or one event
 * cannot both be true; one that is no grade of the table can still be computed with: a warning.
 */
export function checkStatedWages(
  worker: Worker,
  path: string,
  known: {
    readonly isDeductionKind: (kind: string) => boolean;
    readonly isStandardRemuneration: (yen: Yen) => boolean;
  },
): readonly Problem[] {
  const { standardRemuneration, averageWages, article24 } = worker;
  const grades = standardRemuneration.flatMap(({ from, yen }, i): readonly Problem[] => {
    const at = `${path}.standardRemuneration[${String(i)}]`;
    const again = standardRemuneration.findIndex((other) => other.from.slice(0, 7) === from.slice(0, 7)) < i;
    return [
      ...negatives([[`${at}.yen`, yen]]),
      ...(again ? [fault(`${at}.from`, 'month-twice', { month: from.slice(0, 7) })] : []),
      ...(known.isStandardRemuneration(yen)
        ? []
        : [problem('warning', 'no-grade', { path: `${at}.yen` }, { value: yenText(yen) })]),
    ];
  });
  const averages = averageWages.flatMap(({ event, yen }, i): readonly Problem[] => {
    const at = `${path}.averageWages[${String(i)}]`;
    const again = averageWages.findIndex((other) => other.event === event) < i;
    return [
      ...negatives([[`${at}.yen`, yen]]),
      ...(again ? [fault(`${at}.event`, 'event-twice', { date: event })] : []),
    ];
  });
  const kinds = article24.kinds.flatMap((kind, i) =>
    known.isDeductionKind(kind)
      ? []
      : [fault(`${path}.agreements.article24.kinds[${String(i)}]`, 'unknown-deduction-kind', { value: kind })],
  );
  return [...grades, ...averages, ...kinds];
}
