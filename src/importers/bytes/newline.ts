import type { FileFacts } from '../report.ts';

/** Which line ends the text uses; those inside quoted cells count too, they are the writer's as well. */
export function newlineOf(text: string): FileFacts['newline'] {
  const crlf = text.includes('\r\n');
  const rest = text.replaceAll('\r\n', '');
  const kinds = [crlf ? 'CRLF' : null, rest.includes('\n') ? 'LF' : null, rest.includes('\r') ? 'CR' : null] as const;
  const used = kinds.filter((k) => k !== null);
  // A line feed inside a quoted cell is what Excel writes into files whose lines end in CRLF.
  if (used[0] === undefined) return 'none';
  return used.length === 1 || onlyQuoted(text) ? used[0] : 'mixed';
}

const onlyQuoted = (text: string): boolean => {
  const outside = text.replace(/"[^"]*"/g, '').replaceAll('\r\n', '');
  return !/[\r\n]/.test(outside);
};
