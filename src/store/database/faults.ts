import { problem } from '../../core/base/problem.ts';
import { err } from '../../core/base/result.ts';
import type { Answer } from '../answer.ts';

/** Error codes of sqlite3, pg and the system. Any other error is a bug and is thrown on. */
const codes: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_READONLY: 'folder-read-only',
  SQLITE_PERM: 'folder-read-only',
  SQLITE_CANTOPEN: 'disk-fault',
  SQLITE_IOERR: 'disk-fault',
  SQLITE_CORRUPT: 'database-damaged',
  SQLITE_NOTADB: 'database-damaged',
  SQLITE_BUSY: 'database-in-use',
  SQLITE_LOCKED: 'database-in-use',
  '53100': 'disk-full',
  '58030': 'disk-fault',
  XX001: 'database-damaged',
  XX002: 'database-damaged',
  '25006': 'server-refused',
  '28000': 'server-refused',
  '28P01': 'server-refused',
  '3D000': 'server-refused',
  '42501': 'server-refused',
  ECONNREFUSED: 'server-unreachable',
  ECONNRESET: 'server-unreachable',
  EHOSTUNREACH: 'server-unreachable',
  ENETUNREACH: 'server-unreachable',
  ENOTFOUND: 'server-unreachable',
  EAI_AGAIN: 'server-unreachable',
  EPIPE: 'server-unreachable',
  ETIMEDOUT: 'server-unreachable',
  'database-locked': 'database-locked',
};

/** Error classes of PostgreSQL: connection exceptions, insufficient resources, shutdown by an administrator. */
const unreachable = /^(?:08|53[23]|57P)/;

/** pg gives no code when the server disconnects or does not answer in time; knex puts the query before its message. */
const goneAway =
  /(?:^| - )(?:Connection terminated|Client has encountered a connection error|timeout expired|Knex: Timeout)/;

/** `file` is named in the problem; null for a server, whose address may hold a password. */
export async function withFaults<T>(file: string | null, work: () => Answer<T>): Answer<T> {
  try {
    return await work();
  } catch (fault) {
    const named = namedFault(fault);
    if (named === null) throw fault;
    return err([problem('error', named.code, file === null ? {} : { file }, { detail: named.detail })]);
  }
}

function namedFault(fault: unknown): { readonly code: string; readonly detail: string } | null {
  if (!(fault instanceof Error)) return null;
  const detail = 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  const known = codes[detail];
  if (known !== undefined) return { code: known, detail };
  if (unreachable.test(detail) || goneAway.test(fault.message)) return { code: 'server-unreachable', detail };
  return null;
}
