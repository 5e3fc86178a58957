import { PDFDocument } from './pdfmake.ts';
import type { EmbeddedFont, StructureElement, TextOptions } from 'pdfmake/js/PDFDocument.js';
import { isFontName } from './font-files.ts';
import type { FontName, Weight } from './font-files.ts';
import type { Face } from './face.ts';
import { withoutHints } from './text-font.ts';
import type { GlyphRun, TextFont } from './text-font.ts';

export type FontSource = (name: FontName, weight: Weight) => TextFont;

/** A PDF whose text is shaped by HarfBuzz and says in ActualText what was written. Opens no file and no address. */
export class ShapedDocument extends PDFDocument {
  /** The structure element of the text being drawn; undefined in headers and footers. */
  element: StructureElement | undefined;
  private readonly fontSource: FontSource;
  private readonly embedded = new Map<Face, EmbeddedFont>();

  constructor(fontSource: FontSource, images: object, options: object) {
    super({}, images, {}, {}, options, null, () => false);
    this.fontSource = fontSource;
  }

  override provideFont(family: string, bold: boolean, italics: boolean): TextFont {
    if (!isFontName(family)) throw new Error(`unknown font '${family}': use 'mincho', 'gothic' or 'sans'`);
    if (italics) throw new Error('Japanese type has no italics: use another font or bold');
    return this.fontSource(family, bold ? 'bold' : 'regular');
  }

  /** pdfkit's lowest text routine: one line in one style, its top left corner at x, y. */
  override _fragment(text: string, x: number, y: number, options: TextOptions): void {
    const written = withoutHints(text);
    if (written === '') return;
    const font = this._font as TextFont;
    this.annotateText(x, y, font.lineHeight(this._fontSize), options);
    const { runs } = font.shape(text, options.features);
    const baseline = y + (font.ascender / 1000) * this._fontSize;
    this.markSpan(written);
    this.addContent('BT');
    const spacing = options.characterSpacing ?? 0;
    this.addContent(`${number(spacing)} Tc`);
    runs.forEach((run) => {
      this.drawRun(run, x, baseline, spacing);
    });
    this.addContent('ET');
    this.endMarkedContent();
  }

  /** ActualText must be inside the page's transform, else some readers lose the position of the text. */
  private markSpan(actual: string): void {
    if (this.element === undefined) this.markContent('Span', { actual });
    else this.element.add(this.markStructureContent('Span', { actual }));
  }

  private annotateText(x: number, y: number, height: number, options: TextOptions): void {
    const width = options.textWidth ?? 0;
    if (options.link !== undefined && options.link !== null) this.link(x, y, width, height, options.link);
    if (options.goTo !== undefined) this.goTo(x, y, width, height, options.goTo);
    if (options.destination !== undefined) this.addNamedDestination(options.destination, 'XYZ', x, y, null);
  }

  /** The page's axis points down, so each text matrix turns the letters up again. */
  private drawRun(run: GlyphRun, x: number, baseline: number, spacing: number): void {
    const size = this._fontSize;
    const font = this.embeddedFont(run.face);
    this.page.fonts[font.id] ??= font.ref();
    this.addContent(`/${font.id} ${number(size)} Tf`);
    let pen = x + (run.x / 1000) * size;
    let line: string[] = [];
    let start = pen;
    const flush = (height: number): void => {
      if (line.length > 0) this.addContent(`1 0 0 -1 ${number(start)} ${number(height)} Tm [${line.join(' ')}] TJ`);
      line = [];
    };
    for (const glyph of run.glyphs) {
      const code = encode(font, glyph.id, glyph.width, glyph.codePoints);
      const moved = glyph.xOffset !== 0 || glyph.yOffset !== 0;
      if (moved) {
        flush(baseline);
        start = pen + (glyph.xOffset / 1000) * size;
        line = [`<${code}>`];
        flush(baseline - (glyph.yOffset / 1000) * size);
      } else {
        if (line.length === 0) start = pen;
        line.push(`<${code}>`);
        if (glyph.advance !== glyph.width) line.push(number(glyph.width - glyph.advance));
      }
      pen += (glyph.advance / 1000) * size + spacing;
    }
    flush(baseline);
  }

  private embeddedFont(face: Face): EmbeddedFont {
    const known = this.embedded.get(face);
    if (known !== undefined) return known;
    const font = this.font(face.bytes)._font as EmbeddedFont;
    this.embedded.set(face, font);
    return font;
  }
}

/** Adds a glyph to the font subset of the PDF and returns its code as four hex digits. */
function encode(font: EmbeddedFont, glyph: number, width: number, codePoints: readonly number[]): string {
  const code = font.subset.includeGlyph(glyph);
  font.widths[code] ??= width;
  font.unicode[code] ??= codePoints;
  return code.toString(16).padStart(4, '0');
}

const number = (value: number): string => String(Math.round(value * 1000) / 1000);
