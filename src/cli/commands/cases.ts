import { err } from '../../core/base/result.ts';
import { usageFailure, type Call, type Command, type Failure } from '../command.ts';
import { databaseOption, withBackend } from '../database/open.ts';
import { secretOptions } from '../database/secret.ts';
import { backUp, listBackups, restore } from './cases/backups.ts';
import { createDatabase } from './cases/create-database.ts';
import { exportCase } from './cases/export.ts';
import { importCase } from './cases/import.ts';
import { listCases } from './cases/list.ts';
import type { CasesCommand } from './cases/subcommand.ts';
import { verifyCases } from './cases/verify.ts';

const subcommands: Readonly<Record<string, CasesCommand>> = {
  list: listCases,
  export: exportCase,
  import: importCase,
  backup: backUp,
  backups: listBackups,
  restore,
  verify: verifyCases,
  'create-database': createDatabase,
};
const names = Object.keys(subcommands);

/** Options of single subcommands. */
const ownOptions = { out: 'text', sealed: 'flag', 'as-copy': 'flag', archived: 'flag' } as const;

export const casesCommand: Command = {
  options: { ...databaseOption, ...secretOptions, ...ownOptions },
  positionals: [names.join('|'), 'NAME'],
  run: async (call) => {
    const [name = '', argument] = call.positionals;
    const command = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (command === undefined)
      return err(usageFailure('bad-choice', { option: 'cases', value: name, choices: names.join(', ') }));
    const fault = usageFault(command, argument, call);
    return fault === null
      ? withBackend(call, { mustExist: command.mustExist }, (backend) => command.run(call, backend, argument ?? ''))
      : err(fault);
  },
};

function usageFault({ argument, options }: CasesCommand, given: string | undefined, { values }: Call): Failure | null {
  if (argument?.required === true && given === undefined)
    return usageFailure('missing-argument', { value: argument.name });
  if (argument === null && given !== undefined) return usageFailure('too-many-arguments', { value: given });
  const idle = Object.keys(ownOptions).find(
    (o) => !options.includes(o) && (values.flag(o) || values.text(o) !== undefined),
  );
  return idle === undefined ? null : usageFailure('bad-option', { value: `--${idle}` });
}
