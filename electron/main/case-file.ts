import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { err, ok, type Result } from '../../src/core/base/result.ts';

/** File types of Mibarai: sealed and open case files. */
const endings = ['.mibarai', '.json'];
/** In base64 it must not exceed the limit of the contract. */
export const largestMegabytes = 72;

export type CaseFile = { readonly fileName: string; readonly bytes: string };

/** The file to open from the arguments: the last one, null without any. The first argument is the program. */
export function fileInArguments(args: readonly string[], folder: string): string | null {
  const named = args
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && endings.includes(extname(argument).toLowerCase()));
  const last = named.at(-1);
  return last === undefined ? null : resolve(folder, last);
}

export async function readCaseFile(path: string): Promise<Result<CaseFile, 'tooLarge' | 'unreadable'>> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return err('unreadable');
    if (facts.size > largestMegabytes * 1024 * 1024) return err('tooLarge');
    return ok({ fileName: basename(path), bytes: (await readFile(path)).toString('base64') });
  } catch {
    return err('unreadable');
  }
}
