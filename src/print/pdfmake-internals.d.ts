/**
 * The parts of pdfmake 0.3.11 and pdfkit 0.19 that print/ builds on, as far as it uses them. Neither ships types for
 * these files; pdfmake.ts loads them.
 */

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';

  export type Reference = { readonly data: Record<string, unknown> };

  export type EmbeddedFont = {
    readonly id: string;
    readonly subset: { readonly includeGlyph: (glyph: number) => number };
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    readonly ref: () => Reference;
  };

  export type StructureContent = { readonly refs: readonly unknown[] };
  export type StructureElement = {
    readonly add: (child: StructureElement | StructureContent) => StructureElement;
    readonly end: () => void;
  };

  export type TextOptions = {
    readonly textWidth?: number;
    readonly characterSpacing?: number;
    readonly features?: readonly string[];
    readonly link?: string | null;
    readonly goTo?: string;
    readonly destination?: string;
  };

  export default class PDFDocument extends Readable {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    );
    _font: unknown;
    _fontSize: number;
    page: { readonly fonts: Record<string, Reference> };
    font(source: Uint8Array): this;
    provideFont(family: string, bold: boolean, italics: boolean): unknown;
    addContent(operators: string): this;
    link(x: number, y: number, width: number, height: number, target: string): this;
    goTo(x: number, y: number, width: number, height: number, destination: string): this;
    addNamedDestination(name: string, ...target: readonly unknown[]): void;
    struct(type: string, options?: Readonly<Record<string, string>>): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string, options: { readonly actual: string }): StructureContent;
    markContent(tag: string, options?: Readonly<Record<string, string>>): this;
    endMarkedContent(): this;
    end(): void;
    _fragment(text: string, x: number, y: number, options: TextOptions): void;
  }
}

declare module 'pdfmake/js/TextInlines.js' {
  export type Inline = {
    text: string;
    font: unknown;
    fontSize: number;
    x: number;
    width: number;
    trailingCut: number;
    [style: string]: unknown;
  };
  export type TextSize = Record<'width' | 'height' | 'fontSize' | 'lineHeight' | 'ascender' | 'descender', number>;
  export type MeasuredText = { readonly items: Inline[]; readonly minWidth: number; readonly maxWidth: number };

  export default class TextInlines {
    constructor(pdfDocument: unknown);
    buildInlines(text: unknown, styles: unknown): MeasuredText;
    measure(inlines: Inline[], styles: unknown): Inline[];
    sizeOfText(text: string, styles: unknown): TextSize;
  }
}

declare module 'pdfmake/js/StyleContextStack.js' {
  const StyleContextStack: {
    readonly getStyleProperty: (item: object, styles: unknown, property: string, fallback: unknown) => unknown;
  };
  export default StyleContextStack;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Inline } from 'pdfmake/js/TextInlines.js';

  export type Node = { readonly [property: string]: unknown };
  export type Line = { inlines: Inline[]; x: number; y: number };
  export type PageItem = { readonly type: string; readonly item: unknown };
  export type Page = { readonly items: readonly PageItem[] };
  export type Margins = Record<'left' | 'top' | 'right' | 'bottom', number>;
  export type Size = Record<'width' | 'height', number>;

  export default class LayoutBuilder {
    constructor(pageSize: Size, pageMargins: Margins, svgMeasure: unknown);
    docMeasure: {
      textInlines: unknown;
      measureNode: (node: Node) => Node;
      measureDocument: (document: Node) => Node;
    };
    registerTableLayouts(layouts: object): void;
    layoutDocument(
      content: unknown,
      pdfDocument: unknown,
      styles: object,
      defaultStyle: object,
      background: unknown,
      header: unknown,
      footer: unknown,
      watermark: undefined,
      pageBreakBefore: unknown,
    ): readonly Page[];
    tryLayoutDocument(content: unknown, ...rest: readonly unknown[]): unknown;
    buildNextLine(node: Node): Line | null;
  }
}

declare module 'pdfmake/js/Renderer.js' {
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  import type { Line, Page } from 'pdfmake/js/LayoutBuilder.js';

  export default class Renderer {
    constructor(pdfDocument: PDFDocument);
    renderPages(pages: readonly Page[]): void;
    renderLine(line: Line, x: number, y: number): void;
    renderVector(vector: object): void;
    renderImage(image: object): void;
    renderSVG(svg: object): void;
  }
}

declare module 'pdfmake/js/PageSize.js' {
  import type { Margins, Size } from 'pdfmake/js/LayoutBuilder.js';

  export const normalizePageSize: (size: unknown, orientation: unknown) => Size;
  export const normalizePageMargin: (margin: unknown) => Margins;
}

declare module 'pdfmake/js/SVGMeasure.js' {
  const SVGMeasure: new () => object;
  export default SVGMeasure;
}

declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: object;
}
