import { problem } from '../../core/base/problem.ts';
import { err, ok } from '../../core/base/result.ts';
import type { Entry } from '../../core/records/stored.ts';
import type { Answer } from '../../contract/dispatch.ts';
import type { CaseStore } from '../ports/case-store.ts';
import { createCaseMemory, type CaseMemory } from './case-memory.ts';

const most = 8;
const page = 500;
const mostTries = 10;

/** The most recently used cases, in memory. A case is read again when the database has a newer revision. */
export function createCaseCache(store: CaseStore): {
  readonly get: (caseId: string) => Answer<CaseMemory>;
  readonly drop: (caseId: string) => void;
} {
  const cases = new Map<string, CaseMemory>();

  async function allEntries(caseId: string): Answer<readonly Entry[]> {
    const newestFirst: Entry[] = [];
    for (;;) {
      const before = newestFirst.at(-1)?.seq;
      const read = await store.entries(caseId, before === undefined ? { limit: page } : { before, limit: page });
      if (!read.ok) return read;
      newestFirst.push(...read.value);
      if (read.value.length < page) return ok(newestFirst.reverse());
    }
  }

  async function read(caseId: string): Answer<CaseMemory> {
    for (let tries = 1; ; tries += 1) {
      const loaded = await store.load(caseId);
      if (!loaded.ok) return loaded;
      const entries = await allEntries(caseId);
      if (!entries.ok) return entries;
      const { head, records } = loaded.value;
      // Something was saved between the two reads.
      if (entries.value.at(-1)?.seq !== head.lastEntry.seq) {
        if (tries === mostTries) return err([problem('error', 'case-moved-on', {})]);
        continue;
      }
      const known = cases.get(caseId);
      if (known !== undefined && known.head().revision <= head.revision) known.reload(head, records, entries.value);
      else if (known === undefined) cases.set(caseId, createCaseMemory(head, records, entries.value));
      return ok(cases.get(caseId)!);
    }
  }

  async function fresh(caseId: string): Answer<CaseMemory> {
    const known = cases.get(caseId);
    if (known === undefined) return read(caseId);
    const head = await store.head(caseId);
    if (!head.ok) {
      cases.delete(caseId);
      return head;
    }
    return head.value.revision > known.head().revision ? read(caseId) : ok(known);
  }

  return {
    get: async (caseId) => {
      const found = await fresh(caseId);
      if (!found.ok) return found;
      cases.delete(caseId);
      cases.set(caseId, found.value);
      for (const id of cases.keys()) if (cases.size > most) cases.delete(id);
      return found;
    },
    drop: (caseId) => cases.delete(caseId),
  };
}
