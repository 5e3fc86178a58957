import { argv, stdout } from 'node:process';
import { openDatabase } from '../../../src/store/open-database.ts';
import type { Problem } from '../../../src/core/base/problem.ts';
import type { Result } from '../../../src/core/base/result.ts';
import { codesOf } from '../seal/results.ts';
import { clock, fileIn } from '../support/open.ts';
import { day, draft } from '../support/records.ts';
import { testCost } from '../support/test-cost.ts';
import { digestOf, openDesk, type SafetyDesk } from './desk.ts';

// Opens the database and does one thing; prints the codes of its problems and the state that it leaves.

const run = { signal: new AbortController().signal, progress: () => undefined };
const [folder, action, name] = [argv[2]!, argv[3]!, argv[4]];
const work: Readonly<Record<string, (desk: SafetyDesk) => Promise<Result<unknown, readonly Problem[]>>>> = {
  backup: (desk) => desk.backups.now(run),
  restore: (desk) => desk.backups.restore(name!, run),
  create: (desk) =>
    desk.store.create(
      Array.from({ length: 20_000 }, (_, n) => day(n, '08:00')),
      draft('create'),
      [],
    ),
};
const opened = await openDatabase(fileIn(folder), clock, testCost);
if (opened.ok) {
  await opened.value.close();
  const desk = await openDesk(folder);
  const codes = codesOf(await work[action]!(desk));
  stdout.write(JSON.stringify({ codes, state: digestOf(await desk.state()) }));
  await desk.close();
} else stdout.write(JSON.stringify({ codes: codesOf(opened) }));
