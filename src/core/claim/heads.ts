import { addYen, excessYen, noYen, sumYen, yenText, type Yen } from '../base/yen.ts';
import { headNames, type HeadName, type Heads } from '../rows/heads.ts';
import type { HeadSums } from './result.ts';

/** 費目, a table with one entry for each head of a claim. */
export const eachHead = <T>(of: (head: HeadName) => T): Heads<T> =>
  Object.fromEntries(headNames.map((head) => [head, of(head)])) as Heads<T>;

export const noHeads: Heads<Yen> = eachHead(() => noYen);
export const totalOf = (heads: Heads<Yen>): Yen => sumYen(headNames.map((h) => heads[h]));
export const headSums = (heads: Heads<Yen>): HeadSums => ({
  ...eachHead((h) => yenText(heads[h])),
  total: yenText(totalOf(heads)),
});

/** 未払額: due less paid, head by head, never negative. */
export const unpaidOf = (due: Heads<Yen>, paid: Heads<Yen>): Heads<Yen> => eachHead((h) => excessYen(due[h], paid[h]));

/** A table that is filled step by step inside one function. */
export type HeadTable = { -readonly [K in HeadName]: Yen };
export const headTable = (): HeadTable => ({ ...noHeads });
export const addTo = (table: HeadTable, head: HeadName, amount: Yen): void => {
  table[head] = addYen(table[head], amount);
};
