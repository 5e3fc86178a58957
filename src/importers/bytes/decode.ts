import { err, ok, type Result } from '../../core/base/result.ts';
import type { Encoding } from '../report.ts';

export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly bom: boolean };
export type DecodeError = 'not-a-text-file' | 'undecodable-file';

/** Replaces undecodable bytes; a row with it is reported and never used. */
export const replacement = '\ufffd';

const boms: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
const labels = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  cp932: 'shift_jis',
  'euc-jp': 'euc-jp',
};

/** With more than one damaged character in fifty, the bytes are not in this encoding. */
const mostDamage = 50;

/**
 * Decodes bytes: by the byte order mark, else UTF-8, else the Japanese encodings, each strictly.
 * If none fits without damage, the least damaged text is returned with replacement characters, so that only the rows
 * with them are lost. Refuses binary data and text that is damaged throughout.
 * @param chosen the encoding chosen by the user; it is used, but refused where it does not fit.
 */
export function decode(bytes: Uint8Array, chosen?: Encoding): Result<Decoded, DecodeError> {
  const marked = boms.find((b) => b.bytes.every((byte, i) => bytes[i] === byte));
  if (chosen !== undefined) return damaged(bytes, [chosen], marked?.encoding === chosen);
  if (marked) return damaged(bytes, [marked.encoding], true);
  if (bytes.includes(0)) return err('not-a-text-file');
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null) return ok({ text: utf8, encoding: 'utf-8', bom: false });
  const readings = (['cp932', 'euc-jp'] as const)
    .map((encoding) => ({ encoding, text: strict(bytes, encoding) }))
    .filter((r): r is { encoding: 'cp932' | 'euc-jp'; text: string } => r.text !== null)
    .sort((a, b) => unlikely(a.text) - unlikely(b.text));
  const best = readings[0];
  return best ? ok({ ...best, bom: false }) : damaged(bytes, ['cp932', 'utf-8', 'euc-jp'], false);
}

function strict(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(labels[encoding], { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** EUC-JP bytes read as Shift_JIS come out as half-width katakana among rare kanji; real files hold few of either. */
const unlikely = (text: string): number => text.match(/[\uff61-\uff9f\ue000-\uf8ff]/gu)?.length ?? 0;

function damaged(bytes: Uint8Array, encodings: readonly Encoding[], bom: boolean): Result<Decoded, DecodeError> {
  const [best] = encodings
    .map((encoding) => {
      const text = new TextDecoder(labels[encoding]).decode(bytes);
      return { encoding, text, damage: text.split(replacement).length - 1 };
    })
    .sort((a, b) => a.damage - b.damage);
  if (!best || best.damage * mostDamage > best.text.length) return err('undecodable-file');
  return ok({ text: best.text, encoding: best.encoding, bom });
}
