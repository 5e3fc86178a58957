import { prefectures } from '../../../templates/parts/prefectures.ts';
import type { JsonObject } from '../../client/types.ts';
import { textOf } from '../../session/records.ts';

/** The key of a row for display; a prefecture with its name and number. */
export function lawKeyText(table: string, row: JsonObject): string {
  const key = textOf(row, 'key');
  const prefecture = ['minimum-wage', 'health-insurance'].includes(table) ? prefectures[key] : undefined;
  return prefecture === undefined ? key : `${key} ${prefecture.ja} ${prefecture.latin}`;
}
