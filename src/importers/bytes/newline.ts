import type { FileFacts } from '../report.ts';

/** The line endings of the text, including those inside quoted cells. */
export function newlineOf(text: string): FileFacts['newline'] {
  const crlf = text.includes('\r\n');
  const rest = text.replaceAll('\r\n', '');
  const kinds = [crlf ? 'CRLF' : null, rest.includes('\n') ? 'LF' : null, rest.includes('\r') ? 'CR' : null] as const;
  const used = kinds.filter((k) => k !== null);
  // Excel writes a line feed inside quoted cells of files whose lines end in CRLF.
  if (used[0] === undefined) return 'none';
  return used.length === 1 || onlyQuoted(text) ? used[0] : 'mixed';
}

const onlyQuoted = (text: string): boolean => {
  const outside = text.replace(/"[^"]*"/g, '').replaceAll('\r\n', '');
  return !/[\r\n]/.test(outside);
};
