import { useRef, type MouseEvent, type ReactNode } from 'react';
import type { GridApi } from './use-grid.ts';

/** The cell of an event, by the data attributes of rows and cells. */
function placeOf({ target }: MouseEvent): { readonly row: number; readonly col: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-col]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !row) return null;
  return { row: Number(row.dataset['row']), col: Number(cell.dataset['col']) };
}

/** A table for keyboard and mouse. Mouse events of all cells are handled here. */
export function GridTable({
  api,
  label,
  rows,
  columns,
  className,
  children,
}: {
  readonly api: GridApi;
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const dragging = useRef(false);
  return (
    <table
      role="grid"
      aria-label={label}
      aria-rowcount={rows}
      aria-colcount={columns}
      aria-multiselectable="true"
      className={className}
      onMouseDown={(event) => {
        const place = event.button === 0 ? placeOf(event) : null;
        if (place === null || !(event.target instanceof Element) || event.target.closest('button,select')) return;
        // Commits a text being typed in another cell, by blur.
        if (!event.target.matches('input') && document.activeElement instanceof HTMLElement)
          document.activeElement.blur();
        api.setFocus(true);
        dragging.current = true;
        api.point(place.row, place.col, event.shiftKey);
        // The input of the cell takes the focus itself.
        if (!event.target.matches('input')) event.preventDefault();
      }}
      onMouseOver={(event) => {
        const place = dragging.current && (event.buttons & 1) === 1 ? placeOf(event) : null;
        if (place !== null) api.point(place.row, place.col, true);
      }}
      onMouseUp={() => {
        dragging.current = false;
      }}
    >
      {children}
    </table>
  );
}
