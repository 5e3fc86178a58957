import { ok } from '../../core/base/result.ts';
import type { CaseStore } from '../../services/ports/case-store.ts';
import { refuse, type Answer } from '../answer.ts';
import type { Engine, Queries } from '../database/engine.ts';
import type { Cost } from '../seal/passphrase.ts';
import { openSealedCase, sealCase } from '../seal/sealed-case.ts';
import { readFile } from './files.ts';
import { listHeads, lockHead, portHead, readHead, writeHead, writeSummary, type Head } from './heads.ts';
import { readChanges, readEntries } from './history.ts';
import { readRecords } from './records.ts';
import type { Tools } from './sealed-row.ts';
import { readSettings, writeSettings } from './settings.ts';
import { exportCase, importCase, verifyCase } from './whole-case.ts';
import { commit, createCase } from './write-case.ts';

/** The cases of a database whose vault is open; `cost` is that of a passphrase of a sealed case. */
export function createCaseStore({ read, write }: Engine, tools: Tools, cost: Cost): CaseStore {
  const { cipher } = tools;
  /** In one transaction, with the head of the case. */
  const reading = <T>(id: string, work: (queries: Queries, head: Head) => Answer<T>): Answer<T> =>
    read(async (queries) => {
      const head = await readHead(queries, cipher, id);
      return head.ok ? work(queries, head.value) : head;
    });
  const writing = <T>(id: string, work: (queries: Queries, head: Head) => Answer<T>): Answer<T> =>
    write(async (queries) => {
      const head = await lockHead(queries, cipher, id);
      return head.ok ? work(queries, head.value) : head;
    });

  return {
    list: () => read((queries) => listHeads(queries, cipher)),
    create: (records, entry, files) => write((queries) => createCase(queries, tools, records, entry, files)),
    head: (id) => reading(id, (_queries, head) => Promise.resolve(ok(portHead(head)))),
    load: (id) =>
      reading(id, async (queries, head) => {
        const records = await readRecords(queries, cipher, id);
        return records.ok ? ok({ head: portHead(head), records: records.value }) : records;
      }),
    commit: (id, request) => write((queries) => commit(queries, tools, id, request)),
    entries: (id, page) => reading(id, (queries) => readEntries(queries, cipher, id, page)),
    changesOf: (id, seq) => reading(id, (queries) => readChanges(queries, cipher, id, seq)),
    setSummary: (id, summary, of) =>
      writing(id, async (queries) => (await writeSummary(queries, cipher, id, summary, of), ok(null))),
    setArchived: (id, archived) =>
      writing(id, async (queries, head) => (await writeHead(queries, tools, { ...head, archived }), ok(null))),
    readFile: (id, file) => reading(id, (queries) => readFile(queries, cipher, id, file)),
    remove: (id) =>
      // Foreign keys delete everything of the case. No payload is opened, so a damaged case can be removed too.
      write(async (queries) =>
        (await queries('cases').where({ id }).delete()) > 0 ? ok(null) : refuse('case-not-found'),
      ),
    verify: (id) => read((queries) => verifyCase(queries, cipher, id)),
    exportSealed: async (id, passphrase) => {
      const content = await read((queries) => exportCase(queries, cipher, id));
      return content.ok ? sealCase(content.value, passphrase, cost) : content;
    },
    importSealed: async (bytes, passphrase, asCopy) => {
      const content = await openSealedCase(bytes, passphrase);
      return content.ok ? write((queries) => importCase(queries, tools, content.value, asCopy)) : content;
    },
    settings: {
      read: () => read((queries) => readSettings(queries, cipher)),
      write: (settings) => write((queries) => writeSettings(queries, tools, settings)),
    },
  };
}
