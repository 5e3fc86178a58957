import type { Face, Glyph } from './face.ts';
import { itemise } from './itemise.ts';
import type { FaceStack } from './itemise.ts';

/** Glyphs of one font, drawn from `x` on. Lengths in thousandths of the font size. */
export type GlyphRun = { readonly face: Face; readonly x: number; readonly glyphs: readonly Glyph[] };
export type ShapedText = { readonly runs: readonly GlyphRun[]; readonly width: number };

/**
 * A logical font with the interface that pdfmake expects. All logical fonts have the same em box, so that a line is as high
 * in every script: 0.88 em above and 0.12 em below the baseline, the box of the Japanese fonts.
 */
export type TextFont = {
  readonly ascender: number;
  readonly descender: number;
  readonly lineHeight: (size: number) => number;
  readonly widthOfString: (text: string, size: number, features?: readonly string[] | null) => number;
  readonly shape: (text: string, features?: readonly string[] | null) => ShapedText;
};

const emBox = { ascender: 880, descender: -120 };

/** Breaking hints: they steer the line breaker and are neither drawn nor copied. */
const hints = /[\u200b\u2060]/g;
export const withoutHints = (text: string): string => text.replace(hints, '');

/** Strings repeat ("0", "円", column heads) and are shaped once. The limit bounds memory. */
const cacheLimit = 50_000;

/** A font of several faces; each string is shaped once. `onMissing` is called for every character that no face has. */
export function textFont(stack: FaceStack, onMissing: (grapheme: string) => void): TextFont {
  const cache = new Map<string, ShapedText>();
  const shape = (text: string, given?: readonly string[] | null): ShapedText => {
    const features = given ?? [];
    const key = features.length === 0 ? text : `${features.join()}\u0000${text}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const shaped = shapeText(withoutHints(text), features, stack, onMissing);
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(key, shaped);
    return shaped;
  };
  return {
    ...emBox,
    lineHeight: (size) => size,
    widthOfString: (text, size, features) => (shape(text, features).width / 1000) * size,
    shape,
  };
}

function shapeText(
  text: string,
  features: readonly string[],
  stack: FaceStack,
  onMissing: (grapheme: string) => void,
): ShapedText {
  const { items, missing } = itemise(text, stack);
  missing.forEach(onMissing);
  const runs: GlyphRun[] = [];
  let x = 0;
  for (const item of items) {
    const glyphs = item.face.shape(item.text, features);
    runs.push({ face: item.face, x, glyphs });
    x += glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  }
  return { runs, width: x };
}

/** The same font in a line `lineHeight` em high: half of the leading goes above, as in CSS. */
export function withLineHeight(font: TextFont, lineHeight: number): TextFont {
  const halfLeading = ((lineHeight - 1) * 1000) / 2;
  return { ...font, ascender: emBox.ascender + halfLeading, descender: emBox.descender - halfLeading };
}

/** A font that draws one text, put together from pieces that were measured apart. `x` in thousandths of the size. */
export function joined(font: TextFont, pieces: readonly { readonly text: string; readonly x: number }[]): TextFont {
  const shape = (_text: string, features?: readonly string[] | null): ShapedText => {
    const runs = pieces.flatMap((piece) =>
      font.shape(piece.text, features).runs.map((run) => ({ ...run, x: run.x + piece.x })),
    );
    const last = pieces.at(-1);
    return { runs, width: last === undefined ? 0 : last.x + font.shape(last.text, features).width };
  };
  return { ...font, shape, widthOfString: (text, size, features) => (shape(text, features).width / 1000) * size };
}
