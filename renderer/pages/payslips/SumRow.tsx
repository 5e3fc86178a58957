import type { ReactNode } from 'react';

/** A read-only row of sums: one cell for each month, and the total. */
export function SumRow({
  name,
  cells,
  total,
  className = '',
  flagged = [],
}: {
  readonly name: string;
  readonly cells: readonly ReactNode[];
  readonly total: ReactNode;
  readonly className?: string;
  readonly flagged?: readonly boolean[];
}) {
  return (
    <tr role="row" className={`slip-sum ${className}`}>
      <th role="rowheader" scope="row" colSpan={2} className="stick">
        {name}
      </th>
      {cells.map((cell, i) => (
        <td key={i} role="gridcell" className={flagged[i] === true ? 'num unread' : 'num'}>
          {cell}
        </td>
      ))}
      <td role="gridcell" className="num strong">
        {total}
      </td>
    </tr>
  );
}

export const HeadingRow = ({
  name,
  columns,
  children,
}: {
  readonly name: string;
  readonly columns: number;
  readonly children?: ReactNode;
}) => (
  <tr role="row" className="slip-heading">
    <th role="rowheader" scope="rowgroup" colSpan={2} className="stick">
      {name}
    </th>
    <td role="gridcell" colSpan={columns - 2}>
      {children}
    </td>
  </tr>
);
