import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { interfaceCodes, mother } from '../../templates/messages/codes.ts';
import type { Log } from './log.ts';

const shape = z.strictObject({
  window: z
    .strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() })
    .nullable(),
  language: z.enum(interfaceCodes),
  appearance: z.enum(['system', 'light', 'dark']),
  lockWithScreen: z.boolean(),
});

/** Kept outside the database, so that it is known before unlocking: place of the window, language, appearance. Nothing of a case. */
export type ShellState = z.output<typeof shape>;
export type StateFile = {
  readonly get: () => ShellState;
  readonly change: (part: Partial<ShellState>) => void;
};

const atFirst: ShellState = { window: null, language: mother, appearance: 'system', lockWithScreen: false };

export function openStateFile(file: string, log: Log): StateFile {
  let now = read(file, log);
  return {
    get: () => now,
    change: (part) => {
      const next = { ...now, ...part };
      if (JSON.stringify(next) === JSON.stringify(now)) return;
      now = next;
      write(file, now, log);
    },
  };
}

/** A file that cannot be read counts as missing, and is logged. */
function read(file: string, log: Log): ShellState {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') log('state-unreadable');
    return atFirst;
  }
}

/** Written under another name and renamed, so that the file is never half written. */
function write(file: string, value: ShellState, log: Log): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(value));
    renameSync(`${file}.new`, file);
  } catch {
    log('state-not-written');
  }
}
