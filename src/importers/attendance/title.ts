import { isWorkDate, type WorkDate } from '../../core/base/work-date.ts';
import type { Row } from '../csv/read-table.ts';
import { readDate } from '../notation/date.ts';
import { monthInTitle } from '../notation/month.ts';
import { compact, plain } from '../text.ts';

/** Facts of the title block, valid for every row below it. */
export type Title = {
  readonly near: WorkDate | null;
  /** The words from which `near` was taken. */
  readonly nearWords: string;
  readonly period: { readonly from: WorkDate; readonly to: WorkDate } | null;
  readonly code: string;
  readonly name: string;
};

export const noTitle: Title = { near: null, nearWords: '', period: null, code: '', name: '' };

const nameLabel = /^(?:氏名|名前|従業員名|社員名|スタッフ名)[:]?$/u;
const codeLabel = /^(?:従業員|社員|スタッフ)(?:コード|番号|id|no\.?)[:]?$/iu;

/** Adds one title row; later rows override, since a block may be repeated for the next worker. */
export function readTitle(before: Title, row: Row): Title {
  const words = row.cells.map(plain).join(' ');
  const period = periodIn(words);
  const month = monthInTitle(words);
  return {
    near: period?.from ?? (month ? firstOf(month.month) : null) ?? before.near,
    nearWords: month?.words ?? (period ? `${period.from} ~ ${period.to}` : before.nearWords),
    period: period ?? before.period,
    code: labelled(row, codeLabel) ?? before.code,
    name: labelled(row, nameLabel) ?? before.name,
  };
}

/** The cell to the right of a label, or what follows the label's colon in the same cell. */
function labelled(row: Row, label: RegExp): string | null {
  for (const [i, cell] of row.cells.entries()) {
    const within = /^([^:]+):(.+)$/u.exec(plain(cell));
    if (within && label.test(compact(within[1]!))) return within[2]!.trim();
    if (!label.test(compact(cell))) continue;
    const value = row.cells.slice(i + 1).find((c) => c.trim() !== '');
    if (value !== undefined) return plain(value);
  }
  return null;
}

/** `2024/04/01~2024/04/30`, `令和6年4月1日~令和6年4月30日`: only where both ends are whole dates. */
function periodIn(words: string): Title['period'] {
  const [first, second] = words.split('~').map((part) => part.trim().split(/\s+/u));
  const from = wholeDate(first?.at(-1));
  const to = wholeDate(second?.[0]);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function wholeDate(text: string | undefined): WorkDate | null {
  const read = readDate((text ?? '').replace(/^.*[:]/u, ''), { order: null, near: null, previous: null });
  return read.is === 'date' && isWorkDate(read.date) ? read.date : null;
}

/** Null for a month of a year that no time record has, such as 0024. */
function firstOf(month: string): WorkDate | null {
  const day = `${month}-01`;
  return isWorkDate(day) ? day : null;
}
