import { ok } from '../../../core/base/result.ts';
import type { ReplyOf } from '../../../contract/contract.ts';
import { grouped } from '../../../../templates/parts/number.ts';
import { done } from '../../command.ts';
import { ask, unlock } from '../../database/open.ts';
import { textTable } from '../../table.ts';
import type { CasesCommand } from './subcommand.ts';

type Row = ReplyOf<'cases.list'>['cases'][number];

export const listCases: CasesCommand = {
  argument: null,
  options: ['archived'],
  mustExist: true,
  run: async (call, backend) => {
    const open = await unlock(call, backend);
    if (!open.ok) return open;
    const listed = await ask(backend, 'cases.list', { archived: call.values.flag('archived') });
    if (!listed.ok) return listed;
    const { columns, none } = call.words.tables.cases;
    const left = { align: 'left' } as const;
    const right = { align: 'right' } as const;
    const table = textTable(
      [
        { title: 'ID', ...left },
        { title: columns.title, ...left },
        { title: columns.employer, ...left },
        { title: columns.claimable, ...right },
        { title: columns.next, ...left },
        { title: columns.changed, ...left },
      ],
      listed.value.cases.map(cellsOf),
    );
    return ok(done(listed.value, listed.value.cases.length === 0 ? none : table));
  },
};

/** Values not yet computed are empty. */
const cellsOf = ({ id, title, employer, claimable, next, changedAt }: Row): readonly string[] => [
  id,
  title,
  employer,
  claimable === null ? '' : grouped(claimable),
  next?.date ?? '',
  changedAt.slice(0, 'yyyy-mm-dd'.length),
];
