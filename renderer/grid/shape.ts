/** The shape of a table for the keys: number of rows, and for each column whether it is editable and a tab stop. */
export type GridColumn = { readonly id: string; readonly editable: boolean; readonly tabStop: boolean };
export type GridShape = { readonly rows: number; readonly columns: readonly GridColumn[] };

/** The new text of one cell; several changes are one action. */
export type CellChange = { readonly row: number; readonly col: number; readonly text: string };
