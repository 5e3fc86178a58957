/** Names of the report's encodings in the browser's decoder. */
const decoders: Readonly<Record<string, string>> = { cp932: 'shift_jis' };

const signs: Readonly<Record<string, string>> = { comma: ',', tab: '\t', semicolon: ';' };

/** The file as text, in the encoding of the report; null where the browser cannot decode it. */
export function sourceText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(decoders[encoding] ?? encoding).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The rows of a CSV file, to be shown beside a problem. Counted as in the importers: one record
 * for each line, a quoted cell may have line breaks, a quote inside an unquoted cell is a plain character.
 */
export function sourceRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const sign = signs[delimiter] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === sign) endCell();
    else if (letter === '\r' || letter === '\n') {
      if (letter === '\r' && text[i + 1] === '\n') i += 1;
      endRow();
    } else cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
