import type { GridColumn } from '../../grid/shape.ts';
import { dayFields, type DayField } from './day-body.ts';

export const columnIds = [
  'date',
  'kind',
  'start',
  'end',
  'breaks',
  'strip',
  'worked',
  'byDay',
  'byWeek',
  'over60',
  'night',
  'holiday',
  'source',
  'note',
] as const;
export type ColumnId = (typeof columnIds)[number];

const stops: readonly ColumnId[] = ['start', 'end', 'breaks', 'note'];

const isField = (id: ColumnId): id is DayField & ColumnId => (dayFields as readonly string[]).includes(id);

/** The field of a day that a column edits; null for computed columns. */
export const fieldOf = (col: number): DayField | null => {
  const id = columnIds[col];
  return id !== undefined && isField(id) ? id : null;
};

export const timeColumns: readonly GridColumn[] = columnIds.map((id) => ({
  id,
  editable: isField(id),
  tabStop: stops.includes(id),
}));

export const colOf = (id: ColumnId): number => columnIds.indexOf(id);
