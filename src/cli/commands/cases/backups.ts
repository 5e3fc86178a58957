import { err, ok } from '../../../core/base/result.ts';
import { done, inputFailure } from '../../command.ts';
import { undisturbed } from '../../database/open.ts';
import { textTable } from '../../table.ts';
import { fill } from '../../words.ts';
import type { CasesCommand } from './subcommand.ts';

// Backups are copied sealed, so making, listing and restoring them needs no passphrase.

export const backUp: CasesCommand = {
  argument: null,
  options: [],
  mustExist: true,
  run: async (call, { backups, place }) => {
    const made = await backups.now(undisturbed);
    if (!made.ok) return err(inputFailure(made.error));
    const { name } = made.value;
    return ok(
      done(
        { ...made.value, folder: place.backups },
        fill(call.words.tables.cases.backedUp, { name, folder: place.backups }),
      ),
    );
  },
};

export const listBackups: CasesCommand = {
  argument: null,
  options: [],
  mustExist: false,
  run: async (call, { backups, place }) => {
    const listed = await backups.list();
    if (!listed.ok) return err(inputFailure(listed.error));
    const { columns, noBackups } = call.words.tables.cases;
    const table = textTable(
      [
        { title: columns.backup, align: 'left' },
        { title: columns.made, align: 'left' },
        { title: columns.bytes, align: 'right' },
      ],
      listed.value.map(({ name, at, bytes }) => [name, at, String(bytes)]),
    );
    const text = listed.value.length === 0 ? fill(noBackups, { folder: place.backups }) : table;
    return ok(done({ folder: place.backups, backups: listed.value }, text));
  },
};

/** Works also where the database was lost: the backup then replaces a new, empty one. */
export const restore: CasesCommand = {
  argument: { name: 'NAME', required: true },
  options: [],
  mustExist: false,
  run: async (call, { backups }, name) => {
    const restored = await backups.restore(name, undisturbed);
    if (!restored.ok) return err(inputFailure(restored.error));
    const { keptAs } = restored.value;
    return ok(done({ name, keptAs }, fill(call.words.tables.cases.restored, { name, file: keptAs })));
  },
};
