import { problem, type Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import { listedFiles, manifestName } from './packet-manifest.ts';

/** Ports: every file of a folder by its path inside it (`/` between names), and the hash. */
export type VerifyPorts = {
  readonly readFolder: (folder: string) => Promise<Result<ReadonlyMap<string, Uint8Array>, readonly Problem[]>>;
  readonly sha256: (bytes: Uint8Array) => string;
};

/** Checks a packet against its manifest: every listed file unchanged, none missing, none added. Returns the number of files. */
export async function verifyPacket(ports: VerifyPorts, folder: string): Promise<Result<number, readonly Problem[]>> {
  const read = await ports.readFolder(folder);
  if (!read.ok) return read;
  const files = read.value;
  const manifest = files.get(manifestName);
  const at = { file: `${folder}/${manifestName}` };
  if (manifest === undefined) return err([problem('error', 'manifest-missing', at)]);
  const listed = listedFiles(new TextDecoder().decode(manifest));
  if (listed === null) return err([problem('error', 'manifest-broken', at)]);

  const known = new Set([manifestName, ...listed.map((f) => f.path)]);
  const problems = [
    ...listed.flatMap(({ path, sha256 }) => {
      const bytes = files.get(path);
      if (bytes === undefined) return [problem('error', 'packet-file-missing', { file: path })];
      return ports.sha256(bytes) === sha256 ? [] : [problem('error', 'packet-file-changed', { file: path })];
    }),
    ...[...files.keys()].filter((p) => !known.has(p)).map((p) => problem('error', 'packet-file-added', { file: p })),
  ];
  return problems.length === 0 ? ok(listed.length) : err(problems);
}
