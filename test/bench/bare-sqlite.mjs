// The yardstick of the case database: the same rows in plain SQLite, with the same settings of durability, unsealed.
import sqlite3 from 'sqlite3';

const promised = (db, call, sql, bindings) =>
  new Promise((resolve, reject) =>
    db[call](sql, bindings, (error, rows) => (error === null ? resolve(rows) : reject(error))),
  );

export function openBare(path) {
  return new Promise((resolve, reject) => {
    const db = new sqlite3.Database(path, (error) => {
      if (error !== null) return reject(error);
      const all = (sql, bindings = []) => promised(db, 'all', sql, bindings);
      const run = (sql, bindings = []) => promised(db, 'run', sql, bindings);
      const close = () => new Promise((done) => db.close(done));
      return resolve({ all, run, close });
    });
  });
}

export async function useSettings({ run }) {
  for (const setting of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    await run(`PRAGMA ${setting}`);
}

const tables = [
  'cases (id TEXT PRIMARY KEY, revision INTEGER, summary TEXT)',
  'records (case_id TEXT, id TEXT, place INTEGER, revision INTEGER, body TEXT, PRIMARY KEY (case_id, id))',
  'entries (case_id TEXT, seq INTEGER, body TEXT, PRIMARY KEY (case_id, seq))',
  'changes (case_id TEXT, seq INTEGER, body TEXT, PRIMARY KEY (case_id, seq))',
];

/** The cases as the product gives them, without keys. */
export async function fillBare(db, cases) {
  for (const table of tables) await db.run(`CREATE TABLE ${table} STRICT`);
  await db.run('BEGIN');
  for (const { head, records } of cases) {
    await db.run('INSERT INTO cases VALUES (?, ?, ?)', [head.id, head.revision, JSON.stringify(head.summary)]);
    for (const [place, { id, revision, ...content }] of records.entries())
      await db.run('INSERT INTO records VALUES (?, ?, ?, ?, ?)', [
        head.id,
        id,
        place,
        revision,
        JSON.stringify(content),
      ]);
  }
  await db.run('COMMIT');
}

export async function listBare(path) {
  const db = await openBare(path);
  await useSettings(db);
  const rows = await db.all('SELECT * FROM cases');
  const heads = rows.map((row) => ({ ...row, summary: JSON.parse(row.summary) }));
  await db.close();
  return heads;
}

export async function loadBare(db, caseId) {
  const rows = await db.all('SELECT * FROM records WHERE case_id = ? ORDER BY place', [caseId]);
  return rows.map(({ id, revision, body }) => ({ ...JSON.parse(body), id, revision }));
}

export async function saveBare(db, caseId, { id, content, entry }) {
  await db.run('BEGIN IMMEDIATE');
  const [{ revision }] = await db.all('SELECT revision FROM cases WHERE id = ?', [caseId]);
  const [before] = await db.all('SELECT body FROM records WHERE case_id = ? AND id = ?', [caseId, id]);
  const next = revision + 1;
  const changes = [{ id, before: JSON.parse(before.body), after: content }];
  await db.run('UPDATE records SET revision = ?, body = ? WHERE case_id = ? AND id = ?', [
    next,
    JSON.stringify(content),
    caseId,
    id,
  ]);
  await db.run('INSERT INTO entries VALUES (?, ?, ?)', [caseId, next, JSON.stringify(entry)]);
  await db.run('INSERT INTO changes VALUES (?, ?, ?)', [caseId, next, JSON.stringify(changes)]);
  await db.run('UPDATE cases SET revision = ? WHERE id = ?', [next, caseId]);
  await db.run('COMMIT');
}
