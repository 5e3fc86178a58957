import { ok } from '../../core/base/result.ts';
import type { Run } from '../../contract/dispatch.ts';
import { refuse, type Answer } from '../answer.ts';
import type { Batch, Tables } from './tables.ts';

/** Replaces all rows by copies; `cancelled` rolls back. `visit` is called for each batch. */
export async function copyTables(
  from: Tables,
  into: Tables,
  run: Run,
  what: string,
  visit: (batch: Batch) => void,
): Answer<null> {
  const total = await from.count();
  if (!total.ok) return total;
  let done = 0;
  return into.replaceAll((put) =>
    from.copyOut(async (batch) => {
      if (run.signal.aborted) return refuse('cancelled');
      visit(batch);
      const written = await put(batch);
      if (!written.ok) return written;
      done += batch.rows.length;
      run.progress({ what, done, total: total.value });
      return ok(null);
    }),
  );
}
