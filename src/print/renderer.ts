import type { Line } from 'pdfmake/js/LayoutBuilder.js';
import type { ShapedDocument } from './document.ts';
import type { NodeLine } from './layout.ts';
import { mergeInlines } from './merge.ts';
import { Renderer } from './pdfmake.ts';
import type { Structure, TextTag } from './structure.ts';

/** Draws the pages; each line is tagged with its structure element, everything else as decoration. */
export class ShapedRenderer extends Renderer {
  private readonly document: ShapedDocument;
  private readonly structure: Structure;
  private readonly firstPages = new Map<TextTag, object>();

  constructor(document: ShapedDocument, structure: Structure) {
    super(document);
    this.document = document;
    this.structure = structure;
  }

  override renderLine(line: Line, x: number, y: number): void {
    line.inlines = mergeInlines(line.inlines);
    const place = this.structure.get((line as NodeLine).source);
    if (place === undefined || this.isRepeated(place))
      this.drawDecoration(() => {
        super.renderLine(line, x, y);
      });
    else
      this.drawText(place, () => {
        super.renderLine(line, x, y);
      });
  }

  override renderVector(vector: object): void {
    this.drawDecoration(() => {
      super.renderVector(vector);
    });
  }

  override renderImage(image: object): void {
    this.drawDecoration(() => {
      super.renderImage(image);
    });
  }

  override renderSVG(svg: object): void {
    this.drawDecoration(() => {
      super.renderSVG(svg);
    });
  }

  private drawDecoration(draw: () => void): void {
    this.document.markContent('Artifact');
    draw();
    this.document.endMarkedContent();
  }

  private drawText(place: TextTag, draw: () => void): void {
    this.document.element = place.element;
    draw();
    this.document.element = undefined;
  }

  private isRepeated(place: TextTag): boolean {
    if (!place.repeats) return false;
    const first = this.firstPages.get(place) ?? this.document.page;
    this.firstPages.set(place, first);
    return first !== this.document.page;
  }
}
