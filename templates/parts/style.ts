import type { Margin } from './definition.ts';

/** Points. Sizes and greys of the papers; black and white print holds. */
export const size = {
  title: 17,
  heading: 11,
  prose: 9.5,
  note: 8.5,
  table: 8.5,
  dense: 8,
  translation: 6.8,
  claimed: 20,
  beside: 14,
  foot: 6.4,
};
export const grey = { translation: '#444444', zero: '#777777', hair: '#b5b5b5', offDay: '#efefef', hatch: '#cfcfcf' };

const millimetre = 72 / 25.4;
/** 25 mm at the left for binding, 20 mm above, 15 mm at the right, 23 mm at the foot. */
export const pageMargins: Margin = [71, 57, 43, 65];
const a4 = { short: 595.28, long: 841.89 };
const sides = pageMargins[0] + pageMargins[2];
export const contentWidth = { portrait: a4.short - sides, landscape: a4.long - sides };
export const mm = (length: number): number => Math.round(length * millimetre * 10) / 10;
/** Em; the printer sets every font on lines of this height. */
export const lineHeight = 1.4;
