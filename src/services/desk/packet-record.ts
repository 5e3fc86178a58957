import { lawStamp } from '../../core/law/stamp.ts';
import type { Totals } from '../../core/claim/result.ts';
import type { JsonObject, StoredRecord } from '../../core/records/stored.ts';
import type { PacketRow } from '../../contract/replies.ts';
import { manifestName, type PacketManifest } from '../packet-manifest.ts';
import type { StoredFile } from '../ports/case-store.ts';
import type { PrintedPacket } from '../ports/printer.ts';
import type { DeskPorts } from './ports.ts';

/** 発行済みの書類: what was issued, from which facts and law data. It never changes. `file` is the id of the stored file. */
type Packet = {
  readonly issuedAt: string;
  readonly workers: readonly string[];
  /** SHA-256 of the facts of these workers. */
  readonly facts: string;
  readonly law: string;
  readonly manifest: PacketManifest;
  readonly manifestSha256: string;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly file: string;
  }[];
};

export function packetBody(
  { newId, sha256 }: Pick<DeskPorts, 'newId' | 'sha256'>,
  { files, manifest }: PrintedPacket,
  made: Pick<Packet, 'workers' | 'facts' | 'issuedAt'>,
): { readonly body: JsonObject; readonly files: readonly StoredFile[] } {
  const listed = files.map(({ path, bytes }) => ({
    path,
    bytes: bytes.length,
    sha256: sha256(bytes),
    file: newId(),
  }));
  const packet: Packet = {
    ...made,
    law: lawStamp.sha256,
    manifest,
    manifestSha256: listed.find(({ path }) => path === manifestName)!.sha256,
    files: listed,
  };
  return { body: packet, files: files.map(({ bytes }, i) => ({ id: listed[i]!.file, bytes })) };
}

/** Only the desk writes packet records, so the type is known. */
export const packetIn = ({ body }: StoredRecord): Packet => body as unknown as Packet;

export function packetRow(record: StoredRecord, factsNow: (workers: readonly string[]) => string | null): PacketRow {
  const { issuedAt, workers, facts, law, manifest, manifestSha256, files } = packetIn(record);
  return {
    record: record.id,
    issuedAt,
    asOf: manifest.asOf,
    totals: manifest.workers.map(({ id, totals }): { worker: string; totals: Totals } => ({ worker: id, totals })),
    files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    manifestSha256,
    changedSince: law !== lawStamp.sha256 || factsNow(workers) !== facts,
  };
}
