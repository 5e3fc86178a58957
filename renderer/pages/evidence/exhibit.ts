import { toHalfWidthDigits } from './half-width.ts';

/** 証拠番号: side, number and branch: 甲1の2. */
type Exhibit = { readonly side: string; readonly number: number; readonly branch: number | null };

/** Null where the text is not an exhibit number. */
export function parseExhibit(text: string): Exhibit | null {
  const found = /^(\D*?)第?(\d{1,4})号?証?(?:(?:の|-|‐|－)(\d{1,3}))?$/.exec(
    toHalfWidthDigits(text).replace(/\s/g, ''),
  );
  if (found === null) return null;
  const [, side = '', number = '', branch] = found;
  return { side, number: Number(number), branch: branch === undefined ? null : Number(branch) };
}

export const exhibitText = ({ side, number, branch }: Exhibit): string =>
  `${side}${String(number)}${branch === null ? '' : `の${String(branch)}`}`;

/** Orders by side, number and branch; without a number last, in the order given. */
export function byExhibit(a: string, b: string): number {
  const [x, y] = [parseExhibit(a), parseExhibit(b)];
  if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
  return x.side.localeCompare(y.side, 'ja') || x.number - y.number || (x.branch ?? 0) - (y.branch ?? 0);
}

/** The next number of the claimant. */
export function nextExhibit(all: readonly string[], side = '甲'): string {
  const used = all.map(parseExhibit).filter((e) => e?.side === side);
  return exhibitText({ side, number: Math.max(0, ...used.map((e) => e?.number ?? 0)) + 1, branch: null });
}

/** Numbers used for two files: they need branches. */
export function repeatedExhibits(all: readonly string[]): ReadonlySet<string> {
  const written = all
    .filter((text) => text !== '')
    .map((text) => {
      const exhibit = parseExhibit(text);
      return exhibit === null ? text : exhibitText(exhibit);
    });
  return new Set(written.filter((text, i) => written.indexOf(text) < i));
}
