import type { Answer, Run } from '../../contract/dispatch.ts';
import type { OutputFile } from '../issue-packet.ts';
import type { PacketManifest } from '../packet-manifest.ts';

/** `caseText` is a case in the open format that computes; `worker` an id in it. Language null: the worker's own, else Japanese. */
export type PreviewRequest = {
  readonly caseText: string;
  readonly worker: string;
  readonly document: string;
  readonly language: string | null;
};

/** Null: every worker, every paper, the worker's own language. */
export type PacketJob = {
  readonly caseText: string;
  readonly worker: string | null;
  readonly documents: readonly string[] | null;
  readonly language: string | null;
};

/** `files` includes the manifest. */
export type PrintedPacket = { readonly files: readonly OutputFile[]; readonly manifest: PacketManifest };

/**
 * Port: makes the papers of a case, outside the thread that answers calls. `documents` are in the order of a packet. Problems:
 * those of the case, `unknown-document`, `unknown-language`, `worker-not-in-case`, `document-not-for-this-case` (a paper that this
 * worker has none of), `cancelled`.
 */
export type Printer = {
  readonly documents: readonly string[];
  readonly languages: readonly string[];
  readonly preview: (request: PreviewRequest, run: Run) => Answer<Uint8Array>;
  readonly packet: (request: PacketJob, run: Run) => Answer<PrintedPacket>;
};
