/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, lines between rows, quotes around a cell that has either. */
const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const toClipboard = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');

export function fromClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const lineEnd = /\r\n|\r|\n/y;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell);
    at = end;
    if (text[at] === '\t') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    lineEnd.lastIndex = at;
    at += lineEnd.exec(text)?.[0].length ?? 0;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

type Read = { readonly cell: string; readonly end: number };

function plainCell(text: string, from: number): Read {
  const length = text.slice(from).search(/[\t\r\n]/);
  const end = length < 0 ? text.length : from + length;
  return { cell: text.slice(from, end), end };
}

/** A cell with an unclosed quote, or with text after the closing quote, is taken literally. */
function quotedCell(text: string, from: number): Read {
  const closing = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
  closing.lastIndex = from;
  const found = closing.exec(text);
  if (found === null) return plainCell(text, from);
  return { cell: (found[1] ?? '').replaceAll('""', '"'), end: from + found[0].length };
}
