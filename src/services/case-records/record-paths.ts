import { caseLists, workerLists, workerParts } from './lists.ts';
import { childrenOf, type CaseParts } from './parts.ts';

/** Record id to its path in the open format; the case itself is ''. Packets have none. */
export function recordPaths(parts: CaseParts): ReadonlyMap<string, string> {
  const paths = new Map<string, string>([
    [parts.case.id, ''],
    [parts.employer.id, 'employer'],
  ]);
  parts.workers.forEach((worker, i) => {
    const at = `${caseLists.worker}[${String(i)}]`;
    paths.set(worker.id, at);
    for (const kind of workerParts)
      childrenOf(parts, worker.id, kind).forEach((record, j) =>
        paths.set(record.id, `${at}.${workerLists[kind]}[${String(j)}]`),
      );
  });
  parts.evidence.forEach((record, i) => paths.set(record.id, `${caseLists.evidence}[${String(i)}]`));
  return paths;
}
