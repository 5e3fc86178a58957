import type { Line, Node } from 'pdfmake/js/LayoutBuilder.js';
import type { Inline, MeasuredText } from 'pdfmake/js/TextInlines.js';
import { withBreakHints } from './line-breaks.ts';
import { LayoutBuilder, StyleContextStack, TextInlines } from './pdfmake.ts';
import { withLineHeight } from './text-font.ts';
import type { TextFont } from './text-font.ts';

/** A laid-out line that still knows the node it was written in. */
export type NodeLine = Line & { readonly source: Node };

class ShapedInlines extends TextInlines {
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
      inline.font = withLineHeight(inline.font as TextFont, Number(lineHeight));
    }
    return inlines;
  }
}

/** pdfmake's layout with line heights as in CSS, line breaks for scripts without spaces, and lines that know their node. */
export class ShapedLayout extends LayoutBuilder {
  override tryLayoutDocument(content: unknown, pdfDocument: unknown, ...rest: readonly unknown[]): unknown {
    this.docMeasure.textInlines = new ShapedInlines(pdfDocument);
    return super.tryLayoutDocument(content, pdfDocument, ...rest);
  }

  override buildNextLine(node: Node): Line | null {
    const line = super.buildNextLine(node);
    return line === null ? null : Object.assign(line, { source: node });
  }
}
