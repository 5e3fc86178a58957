import type { Locator, Page } from 'playwright-core';
import { columnIds, type ColumnId } from '../../../renderer/pages/time/time-columns.ts';

/** The table of a month whose rows are its days, one row a day. */
export const cell = (page: Page, day: number, column: ColumnId): Locator =>
  page.locator(`[role=grid] [data-row="${String(day - 1)}"] [data-col="${String(columnIds.indexOf(column))}"]`);

/** What the cell shows, whether the cursor is in it or not. */
export const textIn = (page: Page, day: number, column: ColumnId): Promise<string> =>
  cell(page, day, column).evaluate((found) => (found.querySelector('input')?.value ?? found.textContent).trim());

/** The day and column of the cursor. */
export const cursorOf = (page: Page): Promise<{ readonly day: number; readonly column: ColumnId | undefined }> =>
  page.locator('[role=grid] .cur').evaluate(
    (found, ids) => ({
      day: Number(found.closest<HTMLElement>('[data-row]')?.dataset['row']) + 1,
      column: ids[Number((found as HTMLElement).dataset['col'])],
    }),
    columnIds,
  );
