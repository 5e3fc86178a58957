import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Log } from './log.ts';

const memory = z.strictObject({
  window: z
    .strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() })
    .nullable(),
  language: z.enum(['ja', 'en']),
  appearance: z.enum(['system', 'light', 'dark']),
  lockWithScreen: z.boolean(),
});

/** What the shell knows while the database is locked: the place of the window and the look. Nothing of any case. */
export type Memory = z.output<typeof memory>;
export type MemoryKeeper = {
  readonly get: () => Memory;
  readonly change: (part: Partial<Memory>) => void;
};

const atFirst: Memory = { window: null, language: 'ja', appearance: 'system', lockWithScreen: false };

export function openMemory(file: string, log: Log): MemoryKeeper {
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

/** A file that somebody spoilt counts as none; the log says so. */
function read(file: string, log: Log): Memory {
  try {
    return memory.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') log('memory-unreadable');
    return atFirst;
  }
}

/** Under another name first: the file is the old one or the new one, never half of one. */
function write(file: string, value: Memory, log: Log): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(value));
    renameSync(`${file}.new`, file);
  } catch {
    log('memory-not-written');
  }
}
