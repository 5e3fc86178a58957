import { argv, stdout } from 'node:process';
import { openDesk } from './desk.ts';

// One backup, or one restore of the backup that is named; prints the codes of its problems.

const desk = await openDesk(argv[2]!);
const run = { signal: new AbortController().signal, progress: () => undefined };
const name = argv[3];
const done = name === undefined ? await desk.backups.now(run) : await desk.backups.restore(name, run);
stdout.write(JSON.stringify({ codes: done.ok ? [] : done.error.map((p) => p.code), state: await desk.state() }));
await desk.close();
