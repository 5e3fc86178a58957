/** What the keys need to know of a table: how many rows, and of each column whether it takes text and whether Tab stops there. */
export type GridColumn = { readonly id: string; readonly editable: boolean; readonly tabStop: boolean };
export type GridShape = { readonly rows: number; readonly columns: readonly GridColumn[] };

/** One cell that gets a text; many of them are one action. */
export type CellChange = { readonly row: number; readonly col: number; readonly text: string };
