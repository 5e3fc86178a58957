import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';
import type { Progress } from '../../contract/dispatch.ts';
import type { PacketJob, PreviewRequest, PrintedPacket } from '../../services/ports/printer.ts';

/** Messages to and from the printing thread, one job at a time. */
export type PrintJob =
  | { readonly kind: 'preview'; readonly request: PreviewRequest }
  | { readonly kind: 'packet'; readonly request: PacketJob };
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: Result<Uint8Array | PrintedPacket, readonly Problem[]> };
