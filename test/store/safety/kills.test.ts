import { spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readBackupName } from '../../../src/store/backup/names.ts';
import { temporaryFolder } from '../backup/folders.ts';
import { valueOf } from '../seal/results.ts';
import { digestOf, openDesk } from './desk.ts';
import { readJournal, type Line } from './journal.ts';
import { checkOldFile } from './old-file.ts';

/** The full run has 500: MIBARAI_KILLS=500. */
const kills = Number(env['MIBARAI_KILLS'] ?? '18');

const local = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Starts a worker and ends it by SIGKILL at a moment nobody chose; gives what it was about to do. */
async function killOne(folder: string): Promise<string> {
  const worker = spawn(execPath, ['--import', local('run-typescript.mjs'), local('worker.ts'), folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  worker.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const ended = once(worker, 'close');
  await Promise.race([once(worker.stdout, 'data'), ended]);
  // Some actions take five milliseconds, some three hundred; the worker repeats its own until it dies.
  await wait(randomInt(2) === 0 ? randomInt(15) : randomInt(400));
  const hadStopped = worker.exitCode !== null;
  worker.kill('SIGKILL');
  await ended;
  if (hadStopped) throw new Error(`the worker stopped by itself: ${complaint}`);
  const last = readJournal(folder).at(-1)!;
  return last.kind === 'will' ? last.action : 'between actions';
}

/** The states that are right after a kill: the last that was reached, or the one that was under way. */
function rightStates(lines: readonly Line[]): readonly string[] {
  const last = lines.at(-1)!;
  if (last.kind !== 'will') return [last.state];
  return [lines.findLast((line) => line.kind !== 'will')!.state, last.after];
}

/** Opened again, everything passes its checks and is exactly a state before or after what was under way. */
async function checkState(folder: string): Promise<void> {
  const lines = readJournal(folder);
  const desk = await openDesk(folder);
  expect((await desk.check()).filter((answer) => !answer.ok)).toEqual([]);
  expect(rightStates(lines)).toContain(digestOf(await desk.state()));
  await desk.close();
  const last = lines.at(-1)!;
  if (last.kind === 'will' && last.old !== undefined) await checkOldFile(join(folder, last.old.name), last.old.digest);
}

async function checkBackups(folder: string, lines: readonly Line[]): Promise<void> {
  const desk = await openDesk(folder);
  const names = valueOf(await desk.backups.list()).map((backup) => backup.name);
  await desk.close();
  for (const line of lines) if (line.kind === 'did' && line.backup !== undefined) expect(names).toContain(line.backup);
  for (const name of names) {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, 'backups', name)))
      .digest('hex');
    expect(sum.startsWith(readBackupName(name)!.sum)).toBe(true);
  }
}

test(
  `killed ${String(kills)} times, the database holds the state before or after the action, and all that was acknowledged`,
  { timeout: kills * 40_000 },
  async () => {
    const folder = temporaryFolder();
    const struck = new Map<string, number>();
    for (let kill = 0; kill < kills; kill++) {
      const action = await killOne(folder);
      struck.set(action, (struck.get(action) ?? 0) + 1);
      await checkState(folder);
    }
    await checkBackups(folder, readJournal(folder));
    expect(readJournal(folder).some((line) => line.kind === 'did')).toBe(true);
    if (env['MIBARAI_KILLS'] !== undefined) console.log(Object.fromEntries(struck));
  },
);
