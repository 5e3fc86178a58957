import { isPrescribed } from '../../../templates/parts/periods.ts';
import type { ComputeReply, JsonObject, StoredRecord } from '../../client/types.ts';
import type { Records } from '../../session/case-state.ts';
import { textOf } from '../../session/records.ts';

/** A check before issuing. `must` prevents it, `look` is for the user to decide, `fine` is in order. */
export type Check = {
  readonly code:
    | 'computed'
    | 'problems'
    | 'undecided'
    | 'employer-name'
    | 'employer-address'
    | 'representative'
    | 'latin-name'
    | 'prescribed';
  readonly state: 'fine' | 'look' | 'must';
  readonly count: number;
  readonly page: 'overview' | 'parties' | 'claim' | null;
};

type Facts = {
  readonly computed: Pick<ComputeReply, 'result' | 'problems'> | null;
  readonly records: Records;
  readonly employer: JsonObject;
  /** The workers of the papers. */
  readonly workers: readonly StoredRecord[];
  readonly translated: boolean;
};

export function checks({ computed, records, employer, workers, translated }: Facts): readonly Check[] {
  // The same as in the desk before issuing: errors of these workers, and of what all workers share.
  const others = (record: string | null): boolean => {
    const found = record === null ? undefined : records.get(record);
    const owner = found?.kind === 'worker' ? found.id : (found?.parent ?? null);
    return owner !== null && !workers.some(({ id }) => id === owner);
  };
  const errors = computed?.problems.filter(({ severity, record }) => severity === 'error' && !others(record)) ?? [];
  const ids = new Set(workers.map(({ body }) => textOf(body, 'id')));
  const results = computed?.result?.workers.filter(({ id }) => ids.has(id)) ?? [];
  const undecided = results.reduce((sum, worker) => sum + worker.undecided.length, 0);
  const policy = computed?.result?.policy;
  const prescribed = results
    .flatMap(({ periods }) => periods)
    .filter((period) => policy !== undefined && isPrescribed(period, policy)).length;
  const unnamed = workers.filter(({ body }) => textOf(body, 'nameLatin') === '').length;
  const blank = (field: string): boolean => textOf(employer, field).trim() === '';
  const missing = (code: Check['code'], field: string): Check => ({
    code,
    state: blank(field) ? 'look' : 'fine',
    count: blank(field) ? 1 : 0,
    page: 'parties',
  });
  const counted = (code: Check['code'], count: number, page: Check['page'], bad: Check['state'] = 'look'): Check => ({
    code,
    state: count > 0 ? bad : 'fine',
    count,
    page,
  });
  return [
    counted('computed', results.length === ids.size && ids.size > 0 ? 0 : 1, 'overview', 'must'),
    counted('problems', errors.length, 'overview', 'must'),
    counted('undecided', undecided, 'overview'),
    missing('employer-name', 'name'),
    missing('employer-address', 'address'),
    missing('representative', 'representative'),
    ...(translated ? [counted('latin-name', unnamed, 'parties')] : []),
    { code: 'prescribed', state: 'fine', count: prescribed, page: 'claim' },
  ];
}

export const mayIssue = (list: readonly Check[]): boolean => list.every(({ state }) => state !== 'must');
