import type { LawStamp, Totals } from '../core/claim/result.ts';
import type { Policy } from '../core/records/policy.ts';

export const manifestName = 'manifest.json';

/** One file of a packet; `bytes` is its length. */
export type PacketFile = {
  readonly path: string;
  readonly document: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** 書類目録: the files of a packet and what they were made from. The hashes show later whether anything was changed. */
export type PacketManifest = {
  readonly format: 'mibarai-packet';
  readonly version: 1;
  readonly program: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly lawData: LawStamp;
  readonly policy: Policy;
  readonly case: { readonly title: string; readonly sha256: string };
  readonly workers: readonly {
    readonly id: string;
    readonly language: string;
    readonly totals: Totals;
    readonly files: readonly PacketFile[];
  }[];
};

type Listed = Pick<PacketFile, 'path' | 'sha256'>;

/** The files that the text of a manifest lists; null where it is not one. */
export function listedFiles(text: string): readonly Listed[] | null {
  const value = parsed(text);
  if (!isRecord(value) || value['format'] !== 'mibarai-packet' || value['version'] !== 1) return null;
  const workers = value['workers'];
  if (!Array.isArray(workers)) return null;
  const files: Listed[] = [];
  for (const worker of workers as readonly unknown[]) {
    const listed = isRecord(worker) ? worker['files'] : undefined;
    if (!Array.isArray(listed)) return null;
    for (const file of listed as readonly unknown[]) {
      if (!isListed(file)) return null;
      files.push({ path: file.path, sha256: file.sha256 });
    }
  }
  return files;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isListed = (value: unknown): value is Listed =>
  isRecord(value) && typeof value['path'] === 'string' && typeof value['sha256'] === 'string';
