import { err, ok, type Result } from '../../../core/base/result.ts';
import type { ReplyOf } from '../../../contract/contract.ts';
import type { Backend } from '../../../wiring/backend.ts';
import { done, inputFailure, usageFailure, type Call, type Failure } from '../../command.ts';
import { writeWhole } from '../../files.ts';
import { ask, unlock } from '../../database/open.ts';
import { secretOf } from '../../database/secret.ts';
import { fill } from '../../words.ts';
import type { CasesCommand } from './subcommand.ts';

/** Writes a case in the open format, which anybody can read, or sealed with its own passphrase, including history and files. */
export const exportCase: CasesCommand = {
  argument: { name: 'ID', required: true },
  options: ['out', 'sealed'],
  mustExist: true,
  run: async (call, backend, id) => {
    const out = call.values.text('out');
    if (out === undefined) return err(usageFailure('missing-argument', { value: '--out FILE' }));
    const sealed = call.values.flag('sealed');
    const open = await unlock(call, backend);
    if (!open.ok) return open;
    const file = sealed ? await sealedFile(call, backend, id) : await ask(backend, 'cases.exportOpen', { caseId: id });
    if (!file.ok) return file;
    const written = await writeWhole(out, Buffer.from(file.value.bytes, 'base64'));
    if (!written.ok) return err(inputFailure(written.error));
    const { exported, exportedSealed } = call.words.tables.cases;
    return ok(done({ id, out, sealed }, fill(sealed ? exportedSealed : exported, { out })));
  },
};

async function sealedFile(
  call: Call,
  backend: Backend,
  caseId: string,
): Promise<Result<ReplyOf<'cases.exportSealed'>, Failure>> {
  const passphrase = await secretOf(call, 'file', true);
  return passphrase.ok ? ask(backend, 'cases.exportSealed', { caseId, passphrase: passphrase.value }) : passphrase;
}
