import { ok } from '../../../core/base/result.ts';
import { done } from '../../command.ts';
import { create } from '../../database/open.ts';
import { fill } from '../../words.ts';
import type { CasesCommand } from './subcommand.ts';

export const createDatabase: CasesCommand = {
  argument: null,
  options: [],
  mustExist: false,
  run: async (call, backend) => {
    const created = await create(call, backend);
    if (!created.ok) return created;
    const { recoveryCode } = created.value;
    const place = backend.place.shown;
    const text = fill(call.words.tables.cases.created, { place, code: recoveryCode });
    return ok(done({ place, recoveryCode }, text));
  },
};
