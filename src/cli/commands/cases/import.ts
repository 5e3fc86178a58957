import { basename, extname } from 'node:path';
import { err, ok, type Result } from '../../../core/base/result.ts';
import type { Backend } from '../../../wiring/backend.ts';
import { done, inputFailure, usageFailure, type Call, type Failure } from '../../command.ts';
import { readBytes, utf8Text } from '../../files.ts';
import { ask, create, unlock } from '../../database/open.ts';
import { secretOf } from '../../database/secret.ts';
import { fill } from '../../words.ts';
import type { CasesCommand } from './subcommand.ts';

/** Imports an open case file, or a sealed one (`.mibarai`). Creates the database if there is none. */
export const importCase: CasesCommand = {
  argument: { name: 'FILE', required: true },
  options: ['as-copy'],
  mustExist: false,
  run: async (call, backend, file) => {
    const isSealed = extname(file).toLowerCase() === '.mibarai';
    const asCopy = call.values.flag('as-copy');
    if (asCopy && !isSealed) return err(usageFailure('bad-option', { value: '--as-copy' }));
    const bytes = await readBytes(file);
    if (!bytes.ok) return err(inputFailure(bytes.error));
    const opened = await openOrCreate(call, backend);
    if (!opened.ok) return opened;
    const imported = isSealed
      ? await importSealed(call, backend, file, bytes.value)
      : await importOpen(backend, file, bytes.value);
    if (!imported.ok) return imported;
    const { tables } = call.words;
    const { recoveryCode } = opened.value;
    const text = [
      fill(tables.cases.imported, { file, id: imported.value.id }),
      ...(recoveryCode === undefined
        ? []
        : [fill(tables.cases.created, { place: backend.place.shown, code: recoveryCode })]),
    ].join('\n');
    return ok(done({ ...imported.value, ...opened.value }, text));
  },
};

async function openOrCreate(
  call: Call,
  backend: Backend,
): Promise<Result<{ readonly recoveryCode?: string }, Failure>> {
  const info = await ask(backend, 'app.info', {});
  if (!info.ok) return info;
  if (info.value.database.state === 'new') return create(call, backend);
  const open = await unlock(call, backend);
  return open.ok ? ok({}) : open;
}

type Imported = Promise<Result<{ readonly id: string }, Failure>>;

async function importOpen(backend: Backend, file: string, bytes: Uint8Array): Imported {
  const text = utf8Text(bytes, file);
  if (!text.ok) return err(inputFailure(text.error));
  return ask(backend, 'cases.importOpen', { fileName: basename(file), text: text.value });
}

async function importSealed(call: Call, backend: Backend, file: string, bytes: Uint8Array): Imported {
  const passphrase = await secretOf(call, 'file');
  if (!passphrase.ok) return passphrase;
  return ask(backend, 'cases.importSealed', {
    fileName: basename(file),
    bytes: Buffer.from(bytes).toString('base64'),
    passphrase: passphrase.value,
    asCopy: call.values.flag('as-copy'),
  });
}
