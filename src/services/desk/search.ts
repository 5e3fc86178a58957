import { problem } from '../../core/base/problem.ts';
import { err, ok } from '../../core/base/result.ts';
import type { Json, StoredRecord } from '../../core/records/stored.ts';
import type { SearchHit } from '../../contract/replies.ts';
import { textOf } from './json.ts';
import type { DeskWork } from '../../contract/names.ts';
import type { OpenCalls } from './open.ts';

const mostHits = 200;
const mostOfCase = 20;

/** Ignores width and case: ｶﾀｶﾅ equals カタカナ, Ａ equals a. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

export const searchCalls: Pick<OpenCalls, 'cases.search'> = {
  /** The database is sealed, so each case is opened and searched in memory. */
  'cases.search': async ({ store, ports }, { text }, run) => {
    const wanted = plain(text.trim());
    if (wanted === '') return ok({ hits: [], more: false });
    const heads = await store.list();
    if (!heads.ok) return heads;
    const hits: SearchHit[] = [];
    let more = false;
    for (const [done, { id }] of heads.value.entries()) {
      if (run.signal.aborted) return err([problem('error', 'cancelled', {})]);
      run.progress({ what: 'search' satisfies DeskWork, done, total: heads.value.length });
      const loaded = await store.load(id);
      // Another person removed the case meanwhile.
      if (!loaded.ok && loaded.error.some(({ code }) => code === 'case-not-found')) continue;
      if (!loaded.ok) return loaded;
      const found = hitsIn(id, loaded.value.records, wanted);
      more ||= found.length > mostOfCase;
      hits.push(...found.slice(0, mostOfCase));
      if (hits.length >= mostHits) return ok({ hits: hits.slice(0, mostHits), more: true });
      await ports.pause();
    }
    return ok({ hits, more });
  },
};

function hitsIn(caseId: string, records: readonly StoredRecord[], wanted: string): readonly SearchHit[] {
  const title = records.filter(({ kind }) => kind === 'case').map(({ body }) => textOf(body, 'title'))[0] ?? '';
  const hits: SearchHit[] = [];
  for (const { id, kind, body } of records) {
    if (kind === 'packet') continue;
    for (const [field, value] of textsIn(body, '')) {
      const at = plain(value).indexOf(wanted);
      if (at >= 0) hits.push({ caseId, title, record: id, kind, field, excerpt: excerptOf(value, at, wanted.length) });
      if (hits.length > mostOfCase) return hits;
    }
  }
  return hits;
}

function* textsIn(value: Json, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [i, item] of (value as readonly Json[]).entries()) yield* textsIn(item, `${path}[${String(i)}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [field, item] of Object.entries(value)) yield* textsIn(item, path === '' ? field : `${path}.${field}`);
}

const around = 30;

/** A short text unchanged; of a long one the part around the match, normalised. */
function excerptOf(text: string, at: number, length: number): string {
  if (text.length <= 2 * around + length) return text;
  const all = text.normalize('NFKC');
  const from = Math.max(0, at - around);
  const to = Math.min(all.length, at + length + around);
  return `${from > 0 ? '…' : ''}${all.slice(from, to)}${to < all.length ? '…' : ''}`;
}
