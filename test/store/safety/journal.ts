import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';

export type OldFile = { readonly name: string; readonly digest: string };

/**
 * What a worker is about to do, and what was acknowledged to it, on the disk before it goes on. `after` is the state that
 * the action leads to, `state` the one that was reached, `backup` the name of the file that was written, `old` the file of an
 * older program that is opened, with the digest of its rows.
 */
export type Line =
  | { readonly kind: 'ready'; readonly state: string }
  | { readonly kind: 'will'; readonly action: string; readonly after: string; readonly old?: OldFile }
  | { readonly kind: 'did'; readonly action: string; readonly state: string; readonly backup?: string };

const journalOf = (folder: string): string => join(folder, 'journal');

/** Whoever is to kill the worker is told by a dot that something begins. */
export function append(folder: string, line: Line): void {
  const file = openSync(journalOf(folder), 'a');
  writeSync(file, `${JSON.stringify(line)}\n`);
  fsyncSync(file);
  closeSync(file);
  if (line.kind === 'will') writeSync(stdout.fd, '.');
}

/** A line that the kill cut short was never acted upon. */
export function readJournal(folder: string): readonly Line[] {
  if (!existsSync(journalOf(folder))) return [];
  const lines = readFileSync(journalOf(folder), 'utf8').split('\n');
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Line);
}
