import type { CaseMemory } from './case-memory.ts';
import { textOf } from './json.ts';

/** The title of a case as a file name that every system allows. */
export function titleOf(memory: CaseMemory): string {
  const title = memory.ownRecords('case').map(({ body }) => textOf(body, 'title'))[0] ?? '';
  const allowed = title
    .replace(/[\u0000-\u001f<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '')
    .slice(0, 80);
  return allowed === '' ? 'case' : allowed;
}
