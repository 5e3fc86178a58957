import { randomInt } from 'node:crypto';
import { argv } from 'node:process';
import { valueOf } from '../seal/results.ts';
import { openDesk, stateOf, type SafetyDesk } from './desk.ts';
import { append, readJournal } from './journal.ts';

// Works at random until it is killed.

const run = { signal: new AbortController().signal, progress: () => undefined };
const folder = argv[2]!;

async function putRows(desk: SafetyDesk, action: string, count: number): Promise<void> {
  const rows = await desk.rows();
  const changed = new Map(
    Array.from({ length: count }, () => [`row-${String(randomInt(3000))}`, `text ${String(randomInt(1e9))}`]),
  );
  append(folder, { kind: 'will', action, after: stateOf(new Map([...rows, ...changed])) });
  await desk.put(changed);
  append(folder, { kind: 'did', action, state: await desk.state() });
}

async function backUp(desk: SafetyDesk): Promise<void> {
  const state = await desk.state();
  append(folder, { kind: 'will', action: 'backup', after: state });
  const { name } = valueOf(await desk.backups.now(run));
  append(folder, { kind: 'did', action: 'backup', state, backup: name });
}

async function restore(desk: SafetyDesk): Promise<void> {
  const known = readJournal(folder).flatMap((line) =>
    line.kind === 'did' && line.backup !== undefined ? [{ name: line.backup, state: line.state }] : [],
  );
  if (known.length === 0) return;
  const { name, state } = known[randomInt(known.length)]!;
  append(folder, { kind: 'will', action: 'restore', after: state });
  valueOf(await desk.backups.restore(name, run));
  append(folder, { kind: 'did', action: 'restore', state: await desk.state() });
}

const actions: readonly ((desk: SafetyDesk) => Promise<void>)[] = [
  (desk) => putRows(desk, 'edit', 1),
  (desk) => putRows(desk, 'import', 1000),
  backUp,
  restore,
];

const desk = await openDesk(folder);
append(folder, { kind: 'ready', state: await desk.state() });
for (;;) await actions[randomInt(actions.length)]!(desk);
