import type { CanvasNode, Content, TableCell, TableLayout, TableNode } from './definition.ts';
import type { Pair } from './language.ts';
import { pairText } from './blocks.ts';
import { grouped, isZero } from './number.ts';
import { grey, lineHeight, size } from './style.ts';

export type Align = 'left' | 'right' | 'center';
/** `width` counts in points, its padding included; all of a table's columns are stretched together to its full width. */
export type Column = {
  readonly width: number;
  readonly align: Align;
  /** More room at the left, in points: text after a column of figures. */
  readonly inset?: number;
};

export type Cell = {
  readonly content: string | Pair | Content;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: Align;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly fontSize?: number;
  /** A rule beneath this head cell: it stands over a group of columns. */
  readonly wrap?: boolean;
};

/** `sum` rows are bold under a rule, `total` a little larger. `ruled` draws a dark line above, as where a week starts. */
export type Row = {
  readonly cells: readonly Cell[];
  readonly kind?: 'sum' | 'total';
  readonly ruled?: boolean;
  readonly shade?: 'off-day' | 'prescribed';
};

/** The rows of one group stay on one page: a sum with the row before it. */
export type Group = readonly Row[];

export type TableSpec = {
  readonly columns: readonly Column[];
  /** Repeated on every page. Empty for a table without heads. */
  readonly head: readonly (readonly Cell[])[];
  readonly groups: readonly Group[];
  readonly width: number;
  readonly fontSize?: number;
  readonly rowPadding?: number;
};

const sidePadding = 3;

/** A ruled table: 1 pt above and below, 0.5 under the heads and above sums, hairlines between rows. */
export function table(spec: TableSpec): TableNode {
  const widths = contentWidths(spec);
  const padding = spec.rowPadding ?? 3;
  const lines = spec.groups.map((group) => rowOfGroup(group, spec, widths));
  const first = spec.head.length;
  const last = first + lines.length;
  const nested = new Set(lines.flatMap((line, index) => (line.nested ? [first + index] : [])));
  return {
    table: {
      widths,
      headerRows: first,
      keepWithHeaderRows: first === 0 ? 0 : 1,
      dontBreakRows: true,
      body: [...spec.head.map((row) => cellsOf(row, spec, { head: true })), ...lines.map((line) => line.cells)],
    },
    layout: {
      ...sidesOf(spec),
      hLineWidth: (line) =>
        line === 0 || line === last
          ? 1
          : line < first
            ? 0
            : line === first
              ? 0.5
              : lineAbove(spec.groups[line - first]),
      hLineColor: (line) =>
        line <= first || line === last || lineAbove(spec.groups[line - first]) === 0.5 ? '#000000' : grey.hair,
      paddingTop: (row) => (row < first ? 2 : nested.has(row) ? 0 : padding),
      paddingBottom: (row) => (row < first ? 2.5 : nested.has(row) ? 0 : padding),
    },
  };
}

const insetOf = ({ columns }: TableSpec, column: number): number => sidePadding + (columns[column]?.inset ?? 0);

const sidesOf = (spec: TableSpec): Pick<TableLayout, 'vLineWidth' | 'paddingLeft' | 'paddingRight'> => ({
  vLineWidth: () => 0,
  paddingLeft: (column) => insetOf(spec, column),
  paddingRight: () => sidePadding,
});

const isDark = (row: Row): boolean => row.kind !== undefined || row.ruled === true;
const lineAbove = (group: Group | undefined): number => {
  const row = group?.[0];
  return row !== undefined && isDark(row) ? 0.5 : 0.25;
};

function contentWidths(spec: TableSpec): readonly number[] {
  const { columns, width } = spec;
  const wanted = columns.reduce((total, column) => total + column.width, 0);
  return columns.map(
    (column, index) => Math.floor(((column.width * width) / wanted - insetOf(spec, index) - sidePadding) * 100) / 100,
  );
}

type Line = { readonly cells: readonly TableCell[]; readonly nested: boolean };

/** Several rows that must stay together become one row that holds a table of the same widths. */
function rowOfGroup(group: Group, spec: TableSpec, widths: readonly number[]): Line {
  const [only, ...more] = group;
  if (only === undefined) throw new Error('a table group without rows');
  if (more.length === 0) return { cells: cellsOf(only.cells, spec, only), nested: false };
  const padding = spec.rowPadding ?? 3;
  const inner: TableNode = {
    margin: [-insetOf(spec, 0), 0, -sidePadding, 0],
    table: { widths, headerRows: 0, dontBreakRows: true, body: group.map((row) => cellsOf(row.cells, spec, row)) },
    layout: {
      ...sidesOf(spec),
      hLineWidth: (line) => (line === 0 || line === group.length ? 0 : lineAbove(group.slice(line))),
      hLineColor: (line) => (lineAbove(group.slice(line)) === 0.5 ? '#000000' : grey.hair),
      paddingTop: () => padding,
      paddingBottom: () => padding,
    },
  };
  return { cells: [{ ...inner, colSpan: widths.length }, ...fillers(widths.length - 1)], nested: true };
}

const fillers = (count: number): TableCell[] => Array.from({ length: count }, () => ({ text: '' as const }));

type RowStyle = { readonly kind?: Row['kind']; readonly shade?: Row['shade']; readonly head?: boolean };

function cellsOf(cells: readonly Cell[], spec: TableSpec, row: RowStyle): TableCell[] {
  let column = 0;
  const hatched = row.shade === 'prescribed' ? [hatch(spec, cells)] : [];
  const built = cells.flatMap((cell, index) => {
    const span = cell.colSpan ?? 1;
    const align = cell.align ?? spec.columns[column]?.align ?? 'left';
    column += span;
    return [tableCell(cell, align, spec, row, index === 0 ? hatched : []), ...fillers(span - 1)];
  });
  if (column !== spec.columns.length)
    throw new Error(`a table row with ${String(column)} cells instead of ${String(spec.columns.length)}`);
  return built;
}

function tableCell(
  cell: Cell,
  align: Align,
  spec: TableSpec,
  row: RowStyle,
  beneath: readonly CanvasNode[],
): TableCell {
  const fontSize = cell.fontSize ?? (spec.fontSize ?? size.table) * (row.kind === 'total' ? 1.1 : 1);
  const style = {
    font: 'sans' as const,
    fontSize,
    alignment: align,
    noWrap: cell.wrap !== true,
    ...(cell.bold === true || row.kind !== undefined ? { bold: true } : {}),
    ...(cell.color === undefined ? {} : { color: cell.color }),
  };
  return {
    ...over(beneath, contentOf(cell.content, style)),
    ...(cell.colSpan === undefined ? {} : { colSpan: cell.colSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    ...(row.shade === 'off-day' ? { fillColor: grey.offDay } : {}),
  };
}

const over = (beneath: readonly CanvasNode[], content: Content): Content =>
  beneath.length === 0 ? content : { stack: [...beneath, content] };

const hatchStep = 5;

/** Slanting lines over a row whose cells hold one line, or two with a translation: the prescription of this period is complete. */
function hatch(spec: TableSpec, cells: readonly Cell[]): CanvasNode {
  const padding = spec.rowPadding ?? 3;
  const translated = cells.some(
    ({ content }) => typeof content === 'object' && 'ja' in content && content.client !== null,
  );
  const text = (spec.fontSize ?? size.table) + (translated ? size.translation : 0);
  const height = text * lineHeight + 2 * padding;
  const starts = Array.from({ length: Math.floor((spec.width - height) / hatchStep) }, (_, index) => index * hatchStep);
  return {
    canvas: starts.map((x) => ({
      type: 'line',
      x1: x,
      y1: height,
      x2: x + height,
      y2: 0,
      lineWidth: 0.4,
      lineColor: grey.hatch,
    })),
    relativePosition: { x: -sidePadding, y: -padding },
  };
}

function contentOf(content: Cell['content'], style: Parameters<typeof pairText>[1]): Content {
  if (typeof content === 'string') return { ...style, text: content };
  return 'ja' in content ? pairText(content, style) : content;
}

export const blank: Cell = { content: '' };
export const text = (content: Cell['content'], more: Omit<Cell, 'content'> = {}): Cell => ({ content, ...more });
/** Text that may run over several lines; every other cell stays on one. */
export const wrapped = (content: Cell['content'], more: Omit<Cell, 'content'> = {}): Cell => ({
  content,
  wrap: true,
  ...more,
});

/** An amount of yen; a computed zero is printed grey, so that it is seen to be computed. */
export const money = (yen: string, more: Omit<Cell, 'content'> = {}): Cell => ({
  content: grouped(yen),
  ...(isZero(yen) ? { color: grey.zero } : {}),
  ...more,
});
