import type { ReactNode } from 'react';
import { CellInput, type CellInputProps } from './CellInput.tsx';

/** A cell of a table: an input in the active cell, text in the others. */
export function GridCell({
  col,
  active,
  selected,
  header = false,
  className = '',
  title,
  field,
  children,
}: {
  readonly col: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly header?: boolean;
  readonly className?: string;
  readonly title?: string | undefined;
  readonly field: CellInputProps;
  readonly children?: ReactNode;
}) {
  const Cell = header ? 'th' : 'td';
  const marks = `${className}${selected ? ' sel' : ''}${active ? ' cur' : ''}`;
  return (
    <Cell
      role={header ? 'rowheader' : 'gridcell'}
      data-col={col}
      aria-selected={selected}
      className={marks}
      title={title}
    >
      {active && <CellInput {...field} />}
      {children}
    </Cell>
  );
}
