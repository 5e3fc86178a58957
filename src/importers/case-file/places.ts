import type { Problem } from '../../core/base/problem.ts';
import { linesOf } from './json-text.ts';

/** Adds the line of the case file to every problem that names a field of it. */
export function withLines(problems: readonly Problem[], text: string): readonly Problem[] {
  const paths = problems.flatMap((p) => p.at.path ?? []);
  const lines = paths.length === 0 ? new Map<string, number>() : linesOf(text, paths);
  return problems.map((p) => {
    const line = p.at.path === undefined ? undefined : lines.get(p.at.path);
    return line === undefined ? p : { ...p, at: { ...p.at, row: line } };
  });
}

/**
 * Turns problems of the records into problems of the file they were read from: with its name and line, and with the
 * contract versions in the order of the file (in the records they are ordered by time). Without a text there are no lines.
 */
export function placedInFile(
  problems: readonly Problem[],
  file: string,
  text: string | null,
  raw: unknown,
): readonly Problem[] {
  const placed = problems.map((p) =>
    p.at.path === undefined ? p : { ...p, at: { ...p.at, file, path: pathInFile(p.at.path, raw) } },
  );
  return text === null ? placed : withLines(placed, text);
}

const versionPath = /^(workers\[(\d+)\]\.terms\[)(\d+)(\].*)$/;

function pathInFile(path: string, raw: unknown): string {
  const match = versionPath.exec(path);
  if (match === null) return path;
  const [, before, worker, index, after] = match;
  const dates = startsOfTerms(raw, Number(worker));
  const order = dates.map((_, i) => i).sort((a, b) => (dates[a]! < dates[b]! ? -1 : dates[a]! > dates[b]! ? 1 : 0));
  return `${before!}${String(order[Number(index)])}${after!}`;
}

/** The `from` of each contract version as the file has them; the file has passed the shape. */
function startsOfTerms(raw: unknown, worker: number): readonly string[] {
  const { workers } = raw as { readonly workers: readonly { readonly terms: readonly { readonly from: string }[] }[] };
  return workers[worker]!.terms.map((t) => t.from);
}
