import { err, ok } from '../../core/base/result.ts';
import type { Json, JsonObject } from '../../core/records/stored.ts';
import type { Answer } from '../../contract/dispatch.ts';
import { interfaceCodes, mother } from '../../contract/languages.ts';
import type { Settings } from '../../contract/replies.ts';
import { isObject } from './json.ts';
import type { Open, OpenCalls } from './open.ts';

const firstSettings = { who: '', language: mother, appearance: 'system', backups: { keep: 30 }, policy: {} } as const;

/**
 * Kept in the database. `people` has the choices of each account of the system, because an office may share a
 * database; backups and policy are common to all.
 */
export async function readSettings({ store, ports }: Open): Answer<Settings> {
  const read = await store.settings.read();
  if (!read.ok) return read;
  const { backups, policy } = read.value;
  const people = isObject(read.value['people']) ? read.value['people'] : {};
  const own = Object.hasOwn(people, ports.facts.userName) ? people[ports.facts.userName] : {};
  const { who, language, appearance } = isObject(own) ? own : {};
  return ok({
    who: typeof who === 'string' ? who : ports.facts.userName,
    language: interfaceCodes.find((code) => code === language) ?? firstSettings.language,
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : firstSettings.appearance,
    backups:
      isObject(backups) && typeof backups['keep'] === 'number' ? { keep: backups['keep'] } : firstSettings.backups,
    policy: isObject(policy) ? textsOf(policy) : firstSettings.policy,
  });
}

export async function who(open: Open): Answer<string> {
  const settings = await readSettings(open);
  return settings.ok ? ok(settings.value.who) : settings;
}

const textsOf = (fields: JsonObject): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v] as const] : [])));

export const settingsCalls: Pick<OpenCalls, 'settings.read' | 'settings.write'> = {
  'settings.read': (open) => readSettings(open),
  'settings.write': (open, { who, language, appearance, backups, policy }) =>
    open.inTurn('settings', async () => {
      const known = checkPolicy(open, policy);
      if (!known.ok) return err(known.error);
      const read = await open.store.settings.read();
      if (!read.ok) return read;
      const before: Json | undefined = read.value['people'];
      const people = {
        ...(isObject(before) ? before : {}),
        [open.ports.facts.userName]: { who, language, appearance },
      };
      const written = await open.store.settings.write({ ...read.value, people, backups, policy });
      return written.ok ? readSettings(open) : written;
    }),
};

/** Whether the format knows all switches and their values. */
export const checkPolicy = (
  { ports: { format, jsonText } }: Open,
  policy: Readonly<Record<string, string>>,
): ReturnType<Open['ports']['format']['read']> =>
  format.read(jsonText({ format: 'mibarai-case', version: 1, workers: [] }), 'settings', {
    asOf: '2000-01-01',
    policy,
  });
