import { ok } from '../../core/base/result.ts';
import { refuse } from '../answer.ts';
import type { Wrap, WrapTable } from '../seal/wraps.ts';
import type { Engine } from './engine.ts';

export const createWrapTable = ({ read, write }: Engine): WrapTable => ({
  read: () => read(async (queries) => ok(await queries<Wrap>('wraps').select().orderBy('id'))),
  create: (wraps) =>
    write(async (queries) => {
      const rows = wraps.map((wrap) => ({ ...wrap }));
      // Of two programs on one server the second waits here and then finds the wraps of the first.
      await queries('wraps').insert(rows).onConflict('id').ignore();
      const all = await queries<Wrap>('wraps').select();
      const isOurs =
        all.length === wraps.length && all.every((wrap) => wraps.some((our) => our.params === wrap.params));
      return isOurs ? ok(null) : refuse('database-exists');
    }),
  write: (put, remove) =>
    write(async (queries) => {
      await queries('wraps').whereIn('id', remove).delete();
      for (const wrap of put) await queries('wraps').insert(wrap).onConflict('id').merge();
      return ok(null);
    }),
});
