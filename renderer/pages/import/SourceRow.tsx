import type { Issue } from './review.ts';

/** The cells of the row in the file, each under its header; cells quoted by a problem are highlighted. */
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
        // Headers may repeat, so the index is the only key.
        <div key={at} className={quoted(cell) ? 'quoted' : ''}>
          <dt>{header[at] ?? String(at + 1)}</dt>
          <dd>{cell === '' ? '–' : cell}</dd>
        </div>
      ))}
    </dl>
  );
}
