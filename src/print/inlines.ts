import type { Inline, MeasuredText, TextSize } from 'pdfmake/js/TextInlines.js';
import { withBreakHints } from './line-breaks.ts';
import { StyleContextStack, TextInlines } from './pdfmake.ts';
import { withLineHeight } from './text-font.ts';
import type { TextFont } from './text-font.ts';

/** Measures the words of a text node. `lineHeight` is in em, with the leading half above and half below, as in CSS. */
export class ShapedInlines extends TextInlines {
  override buildInlines(text: unknown, styles: unknown): MeasuredText {
    try {
      return super.buildInlines(withBreakHints(text), styles);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`cannot set the text ${JSON.stringify(text)}: ${reason}`, { cause: error });
    }
  }

  override measure(inlines: Inline[], styles: unknown): Inline[] {
    for (const inline of super.measure(inlines, styles)) {
      const lineHeight = StyleContextStack.getStyleProperty(inline, styles, 'lineHeight', 1);
      const font = inline.font as TextFont;
      inline.font = withLineHeight(font, Number(lineHeight));
      if (inline.trailingCut > 0) inline.trailingCut = trailingSpace(inline, font);
    }
    return inlines;
  }

  /** pdfmake places the marks of lists by these; `descender` leads from the foot of the em box to the baseline. */
  override sizeOfText(text: string, styles: unknown): TextSize {
    const size = super.sizeOfText(text, styles);
    const halfLeading = (size.height - size.fontSize) / 2;
    return { ...size, ascender: size.ascender + halfLeading, descender: size.descender + halfLeading };
  }
}

/** The width of a space in the font of the word before it; pdfmake would measure it alone, in another font. */
function trailingSpace({ text, fontSize, width }: Inline, font: TextFont): number {
  return width - font.widthOfString(text.trimEnd(), fontSize);
}
