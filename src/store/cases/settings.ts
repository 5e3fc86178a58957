import { ok } from '../../core/base/result.ts';
import type { JsonObject } from '../../core/records/stored.ts';
import type { Answer } from '../answer.ts';
import type { Queries } from '../database/engine.ts';
import type { Cipher } from '../seal/cipher.ts';
import { openJson, sealJson, type Tools } from './sealed-row.ts';

type SettingsRow = { readonly id: string; readonly revision: number | string; readonly payload: Uint8Array };

/** All settings are one row. */
const id = 'all';

const rowOf = (queries: Queries): Promise<SettingsRow | undefined> =>
  queries<SettingsRow>('settings').where({ id }).forUpdate().first();

/** Empty where nothing was ever set. */
export async function readSettings(queries: Queries, cipher: Cipher): Answer<JsonObject> {
  const row = await queries<SettingsRow>('settings').where({ id }).first();
  if (row === undefined) return ok({});
  return openJson(cipher, { table: 'settings', id, revision: Number(row.revision) }, row.payload);
}

export async function writeSettings(queries: Queries, { cipher, now }: Tools, settings: JsonObject): Answer<null> {
  const revision = Number((await rowOf(queries))?.revision ?? 0) + 1;
  const payload = sealJson(cipher, { table: 'settings', id, revision }, settings);
  await queries('settings').insert({ id, revision, payload, saved_at: now() }).onConflict('id').merge();
  return ok(null);
}
