import { readFileSync } from 'node:fs';
import * as harfbuzz from 'harfbuzzjs';

/** One glyph of a shaped run. Lengths in thousandths of the font size. */
export type Glyph = {
  readonly id: number;
  /** Distance to the next glyph, kerning included. */
  readonly advance: number;
  /** The glyph's own width as the PDF's font dictionary states it. */
  readonly width: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** What the glyph stands for, empty on the later glyphs of one cluster. */
  readonly codePoints: readonly number[];
};

/** A font file, parsed once per process. */
export type Face = {
  readonly bytes: Uint8Array;
  readonly has: (codePoint: number) => boolean;
  readonly hasVariant: (codePoint: number, selector: number) => boolean;
  readonly shape: (text: string, features: readonly string[]) => readonly Glyph[];
};

const faces = new Map<string, Face>();

/** Opens a font file. Throws when it cannot be read. */
export function openFace(path: string): Face {
  const known = faces.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(path);
  const face = faceOf(bytes);
  faces.set(path, face);
  return face;
}

function faceOf(bytes: Uint8Array): Face {
  const hbFace = new harfbuzz.Face(new harfbuzz.Blob(bytes));
  const font = new harfbuzz.Font(hbFace);
  const scale = 1000 / hbFace.upem;
  const buffer = new harfbuzz.Buffer();
  return {
    bytes,
    has: (codePoint) => font.nominalGlyph(codePoint) !== undefined,
    hasVariant: (codePoint, selector) => font.variationGlyph(codePoint, selector) !== undefined,
    shape(text, features) {
      prepare(buffer, text);
      harfbuzz.shape(
        font,
        buffer,
        features.map((tag) => new harfbuzz.Feature(tag, 1)),
      );
      return glyphsOf(buffer, text, scale, font);
    },
  };
}

function prepare(buffer: harfbuzz.Buffer, text: string): void {
  buffer.clearContents();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  // Guessing would take the language from the system's locale; the same input must give the same bytes everywhere.
  buffer.setLanguage('und');
  buffer.setFlags(harfbuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES);
}

function glyphsOf(buffer: harfbuzz.Buffer, text: string, scale: number, font: harfbuzz.Font): readonly Glyph[] {
  const positions = buffer.getGlyphPositions();
  const infos = buffer.getGlyphInfos();
  const meanings = meaningsOf(
    infos.map((info) => info.cluster),
    text,
  );
  return infos.map((info, index) => {
    const position = positions[index];
    if (position === undefined) throw new Error('HarfBuzz gave fewer positions than glyphs');
    return {
      id: info.codepoint,
      advance: position.xAdvance * scale,
      width: font.glyphHAdvance(info.codepoint) * scale,
      xOffset: position.xOffset * scale,
      yOffset: position.yOffset * scale,
      codePoints: meanings[index] ?? [],
    };
  });
}

/**
 * The code points of each glyph. Those of a letter drawn as base and mark (Vietnamese ị) are divided among its glyphs, so
 * that a reader which ignores ActualText still gets the mark; in other clusters the first glyph has them all.
 */
function meaningsOf(clusters: readonly number[], text: string): readonly (readonly number[])[] {
  const borders = [...new Set(clusters)].sort((a, b) => a - b);
  return clusters.map((cluster, index) => {
    const members = clusters.filter((other) => other === cluster).length;
    const place = index - clusters.indexOf(cluster);
    const letters = text.slice(cluster, borders[borders.indexOf(cluster) + 1]);
    const parts = codePointsOf(letters.normalize('NFD'));
    if (members > 1 && members === parts.length) return parts.slice(place, place + 1);
    return place === 0 ? codePointsOf(letters) : [];
  });
}

export const codePointsOf = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);
