import type { Content, PdfDefinition, TableCell, TableNode } from '../../templates/parts/definition.ts';

/** The words of a paper line by line: a table row is one line, its cells parted by `|`, a translation beneath follows `/`. */
export function plainText(definition: PdfDefinition): string {
  const running = [definition.header(1, 2), definition.footer(1, 2)].map((content) => linesOf(content).join(' | '));
  return [`# ${definition.info.title}`, ...running, ...definition.content.flatMap(linesOf), ''].join('\n');
}

function linesOf(content: Content): readonly string[] {
  const pageBreak = 'pageBreak' in content ? ['----'] : [];
  return [...pageBreak, ...ownLines(content)];
}

function ownLines(content: Content): readonly string[] {
  if ('table' in content) return tableLines(content);
  if ('stack' in content) return content.stack.flatMap(linesOf);
  if ('columns' in content) return [content.columns.map((column) => linesOf(column).join(' / ')).join(' | ')];
  if ('canvas' in content) return [];
  return [textOf(content).replaceAll('\n', '').trim()];
}

const textOf = ({ text }: Extract<Content, { readonly text: unknown }>): string =>
  typeof text === 'string' ? text : text.map(textOf).join('');

const tableLines = ({ table }: TableNode): readonly string[] => table.body.flatMap(rowLines);

function rowLines(row: readonly TableCell[]): readonly string[] {
  const [first] = row;
  if (first !== undefined && 'table' in first) return tableLines(first);
  const cells: string[] = [];
  for (let column = 0; column < row.length;) {
    const cell = row[column];
    if (cell === undefined) break;
    cells.push(
      linesOf(cell)
        .filter((line) => line !== '')
        .join(' / '),
    );
    column += 'colSpan' in cell ? (cell.colSpan ?? 1) : 1;
  }
  return [cells.join(' | ')];
}
