import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Node = {
  readonly files?: Readonly<Record<string, Node>>;
  readonly size?: number;
  readonly offset?: string;
  readonly unpacked?: boolean;
};
export type ArchivedFile = {
  readonly path: string;
  readonly size: number;
  readonly unpacked: boolean;
  readonly start: number;
};

/** The files of an `.asar`: a header in JSON behind four lengths, then the bytes one after the other. */
export function filesOf(archive: Buffer): readonly ArchivedFile[] {
  const header = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))) as Node;
  const firstByte = 8 + archive.readUInt32LE(4);
  const walk = (node: Node, path: string): readonly ArchivedFile[] =>
    Object.entries(node.files ?? {}).flatMap(([name, child]) => {
      const at = path === '' ? name : `${path}/${name}`;
      if (child.files !== undefined) return walk(child, at);
      const { size = 0, offset = '0', unpacked = false } = child;
      return [{ path: at, size, unpacked, start: firstByte + Number(offset) }];
    });
  return walk(header, '');
}

/** Lays the program out as plain files, with what lies beside the archive. */
export function extract(archivePath: string, folder: string): readonly ArchivedFile[] {
  const archive = readFileSync(archivePath);
  const files = filesOf(archive);
  for (const { path, size, unpacked, start } of files) {
    if (unpacked) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), archive.subarray(start, start + size));
  }
  if (existsSync(`${archivePath}.unpacked`)) cpSync(`${archivePath}.unpacked`, folder, { recursive: true });
  return files;
}
