import type { Result } from '../../core/base/result.ts';

/** Where a payload stands; sealed with it, so that no payload can be moved to another row or revision unseen. */
export type Place = { readonly table: string; readonly id: string; readonly revision: number };

/** Payloads under the data key: AES-256-GCM, associated data `table:id:revision`. */
export type Cipher = {
  readonly seal: (place: Place, plain: Uint8Array) => Uint8Array;
  readonly open: (place: Place, sealed: Uint8Array) => Result<Uint8Array, 'damaged'>;
};
