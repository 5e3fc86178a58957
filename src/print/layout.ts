import type { Line, Node } from 'pdfmake/js/LayoutBuilder.js';
import { ShapedInlines } from './inlines.ts';
import { LayoutBuilder } from './pdfmake.ts';

/** A laid-out line that still knows the node it was written in. */
export type NodeLine = Line & { readonly source: Node };

/** pdfmake's layout with text shaped by HarfBuzz, lines that know their node, and the laid-out tree kept as `root`. */
export class ShapedLayout extends LayoutBuilder {
  root: Node = {};

  override tryLayoutDocument(content: unknown, pdfDocument: unknown, ...rest: readonly unknown[]): unknown {
    const { docMeasure } = this;
    docMeasure.textInlines = new ShapedInlines(pdfDocument);
    docMeasure.measureDocument = (document) => (this.root = docMeasure.measureNode(document));
    return super.tryLayoutDocument(content, pdfDocument, ...rest);
  }

  override buildNextLine(node: Node): Line | null {
    const line = super.buildNextLine(node);
    return line === null ? null : Object.assign(line, { source: node });
  }
}
