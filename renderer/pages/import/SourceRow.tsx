import type { Issue } from './review.ts';

/** The cells of the row as the file has them, each under its heading; what a problem quotes stands out. */
export function SourceRow({
  cells,
  header,
  issue,
}: {
  readonly cells: readonly string[];
  readonly header: readonly string[];
  readonly issue: Issue;
}) {
  const said = issue.problems.map(({ data }) => Object.values(data).join(' ')).join(' ');
  const quoted = (cell: string): boolean => cell.trim() !== '' && said.includes(cell.trim());
  return (
    <dl className="source-row">
      {cells.map((cell, at) => (
        // Headings repeat and cells have no names: their place is all that tells them apart.
        <div key={at} className={quoted(cell) ? 'quoted' : ''}>
          <dt>{header[at] ?? String(at + 1)}</dt>
          <dd>{cell === '' ? '–' : cell}</dd>
        </div>
      ))}
    </dl>
  );
}
