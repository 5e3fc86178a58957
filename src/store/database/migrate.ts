import { ok } from '../../core/base/result.ts';
import { refuse, type Answer } from '../answer.ts';
import type { Dialect, Engine, Queries } from './engine.ts';
import type { Migration } from './migrations/migration.ts';

/** 0 = empty. Problems: `database-newer`, and `database-foreign` where the tables belong to another program. */
async function schemaIn(queries: Queries, dialect: Dialect, known: readonly Migration[]): Answer<number> {
  const tables = await dialect.tableNames(queries);
  if (!tables.includes('schema_version')) return tables.length > 0 ? refuse('database-foreign') : ok(0);
  const row = await queries<{ version: number | string }>('schema_version').first();
  const version = Number(row?.version);
  return version > known.length ? refuse('database-newer') : ok(version);
}

export const schemaOf = (engine: Engine, known: readonly Migration[]): Answer<number> =>
  engine.read((queries) => schemaIn(queries, engine.dialect, known));

/** Runs all missing migrations in one transaction: if it fails or is killed, the old schema stays. */
export function migrate(engine: Engine, known: readonly Migration[]): Answer<null> {
  const { dialect } = engine;
  return engine.write(async (queries) => {
    for (const statement of dialect.first) await queries.raw(statement);
    const schema = await schemaIn(queries, dialect, known);
    if (!schema.ok) return schema;
    if (schema.value === known.length) return ok(null);
    if (schema.value === 0)
      await queries.raw(`CREATE TABLE schema_version (version ${dialect.integer} NOT NULL)${dialect.options}`);
    for (const migration of known.slice(schema.value)) await migration(queries, dialect);
    await queries('schema_version').delete();
    await queries('schema_version').insert({ version: known.length });
    return ok(null);
  });
}
