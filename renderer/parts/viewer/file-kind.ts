type FileKind = 'pdf' | 'image' | 'text' | 'other';

/** The type of a file by its first bytes, because the name may be wrong. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (starts(bytes, '%PDF-')) return 'pdf';
  if (images.some((mark) => mark(bytes))) return 'image';
  return bytes.subarray(0, 4096).includes(0) && !utf16(bytes) ? 'other' : 'text';
}

const starts = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

const images: readonly ((bytes: Uint8Array) => boolean)[] = [
  (b) => starts(b, '\u0089PNG\r\n'),
  (b) => starts(b, '\u00ff\u00d8\u00ff'),
  (b) => starts(b, 'GIF8'),
  (b) => starts(b, 'RIFF') && starts(b, 'WEBP', 8),
  (b) => starts(b, 'BM') && b[6] === 0 && b[7] === 0,
];

const utf16 = (bytes: Uint8Array): boolean => starts(bytes, '\u00ff\u00fe') || starts(bytes, '\u00fe\u00ff');

/** The text of a file, in the first encoding that decodes every byte; null where none does. */
export function readableText(bytes: Uint8Array, encodings = ['utf-8', 'shift_jis', 'euc-jp']): string | null {
  for (const encoding of utf16(bytes) ? [bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'] : encodings)
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Try the next encoding.
    }
  return null;
}
