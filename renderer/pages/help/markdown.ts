/** A piece of a line: plain, bold, code, or a link. */
export type Span =
  | { readonly kind: 'text' | 'bold' | 'code'; readonly text: string }
  | { readonly kind: 'link' | 'image'; readonly text: string; readonly to: string };
export type Line = readonly Span[];

/** A block of the guide. Only the Markdown that the guide uses is read; anything else stays visible as text. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'paragraph' | 'quote'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'code'; readonly text: string };

const span = /!\[([^\]]*)\]\(([^)]*)\)|\[([^\]]*)\]\(([^)]*)\)|\*\*([^*]+)\*\*|`([^`]+)`/g;

export function readLine(text: string): Line {
  const spans: Span[] = [];
  let done = 0;
  for (const match of text.matchAll(span)) {
    if (match.index > done) spans.push({ kind: 'text', text: text.slice(done, match.index) });
    spans.push(spanOf(match));
    done = match.index + match[0].length;
  }
  if (done < text.length) spans.push({ kind: 'text', text: text.slice(done) });
  return spans;
}

function spanOf([, imageText, imageTo, linkText, linkTo, bold, code]: RegExpMatchArray): Span {
  if (imageTo !== undefined) return { kind: 'image', text: imageText ?? '', to: imageTo };
  if (linkTo !== undefined) return { kind: 'link', text: linkText ?? '', to: linkTo };
  return bold === undefined ? { kind: 'code', text: code ?? '' } : { kind: 'bold', text: bold };
}

const item = /^\s*(?:[-*]|(\d+)\.)\s+(.*)$/;
const cells = (row: string): readonly Line[] =>
  row
    .replace(/^\s*\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => readLine(cell.trim().replaceAll('\\|', '|')));

export function readMarkdown(text: string): readonly Block[] {
  const chunks = text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((chunk) => chunk.trim() !== '');
  return chunks.flatMap(blocksOf);
}

function blocksOf(chunk: string): readonly Block[] {
  const lines = chunk.split('\n');
  const [first = '', second = ''] = lines;
  const heading = /^(#{1,3})\s+(.*)$/.exec(first);
  if (heading) {
    const level = (heading[1] ?? '#').length as 1 | 2 | 3;
    const rest = lines.slice(1).join('\n');
    return [
      { kind: 'heading', level, line: readLine(heading[2] ?? '') },
      ...(rest.trim() === '' ? [] : blocksOf(rest)),
    ];
  }
  if (first.startsWith('```'))
    return [{ kind: 'code', text: lines.filter((line) => !line.startsWith('```')).join('\n') }];
  if (first.startsWith('|') && /^\s*\|[\s:|-]+\|\s*$/.test(second))
    return [{ kind: 'table', head: cells(first), rows: lines.slice(2).map(cells) }];
  if (item.test(first)) return [listOf(lines)];
  if (first.startsWith('>'))
    return [{ kind: 'quote', line: readLine(lines.map((line) => line.replace(/^>\s?/, '')).join(' ')) }];
  const list = lines.findIndex((line) => item.test(line));
  if (list > 0) return [...blocksOf(lines.slice(0, list).join('\n')), ...blocksOf(lines.slice(list).join('\n'))];
  return [{ kind: 'paragraph', line: readLine(lines.join(' ')) }];
}

/** A line that does not begin an item continues the one before. */
function listOf(lines: readonly string[]): Block {
  const items: string[] = [];
  for (const line of lines) {
    const [, , text] = item.exec(line) ?? [];
    if (text !== undefined) items.push(text);
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return { kind: 'list', ordered: /^\s*\d/.test(lines[0] ?? ''), items: items.map(readLine) };
}
