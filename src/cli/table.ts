/** Characters that a terminal draws two columns wide. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

const widthOf = (text: string): number => [...text].reduce((total, c) => total + (wide.test(c) ? 2 : 1), 0);

export type Column = { readonly title: string; readonly align: 'left' | 'right' };

/** Plain text table; widths count Japanese characters as two. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map((c) => c.title);
  const widths = columns.map((_, i) => Math.max(...[titles, ...rows].map((row) => widthOf(row[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, i) => {
        const text = cells[i] ?? '';
        const space = ' '.repeat(widths[i]! - widthOf(text));
        return column.align === 'right' ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  return [line(titles), widths.map((w) => '-'.repeat(w)).join('  '), ...rows.map(line)].join('\n');
}
