import { isBlank, type Row } from '../csv/read-table.ts';
import type { SkipReason } from '../report.ts';
import { compact } from '../text.ts';

const totalWord = /^(?:総?合計|計|週計|小計|月計|総計|平均|累計|月間合計|勤務合計|合計時間|total|subtotal)[:]?$/iu;
const subtotalWord = /^(?:週計|小計|subtotal)[:]?$/iu;
const averageWord = /^平均[:]?$/u;

export const isTotalWord = (text: string): boolean => totalWord.test(compact(text));
export const totalWordOf = (row: Row): string | null => row.cells.map(compact).find(isTotalWord) ?? null;

/** Which rows a totals row adds up: all of its worker, those since the last subtotal, or none (an average). */
export const spanOfTotal = (word: string): 'all' | 'since-subtotal' | 'none' =>
  averageWord.test(word) ? 'none' : subtotalWord.test(word) ? 'since-subtotal' : 'all';

/** Why a row below the header that has no readable date and no clock time is not data. */
export function skipReason(row: Row, header: Row): SkipReason | null {
  if (isBlank(row)) return 'blank';
  if (totalWordOf(row) !== null) return 'totals';
  const cells = row.cells.map(compact);
  if (header.cells.map(compact).every((h, i) => h === (cells[i] ?? ''))) return 'header';
  return null;
}

export const isFootnote = (row: Row): boolean =>
  /^(?:※|注|\*)/u.test(compact(row.cells.find((c) => c.trim() !== '') ?? ''));
