/**
 * What the papers hand to the PDF printer: the part of a pdfmake document definition that they use.
 * Fonts are named logically (`mincho` prose, `sans` tables, headings and figures); the printer picks the files.
 */
export type Font = 'mincho' | 'sans';
export type Margin = readonly [left: number, top: number, right: number, bottom: number];

export type TextStyle = {
  readonly font?: Font;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly alignment?: 'left' | 'right' | 'center';
  readonly lineHeight?: number;
  readonly characterSpacing?: number;
  readonly noWrap?: boolean;
};

type Placed = {
  readonly margin?: Margin;
  readonly pageBreak?: 'before';
  readonly pageOrientation?: 'portrait' | 'landscape';
};

/** `outline` makes the text a bookmark. */
export type TextNode = TextStyle &
  Placed & {
    readonly text: string | readonly TextNode[];
    readonly outline?: boolean;
    readonly outlineText?: string;
    readonly width?: number | string;
  };
export type StackNode = Placed & {
  readonly stack: readonly Content[];
  readonly unbreakable?: boolean;
  readonly width?: number | string;
};
export type ColumnsNode = Placed & { readonly columns: readonly Content[]; readonly columnGap?: number };
export type CanvasNode = Placed & {
  readonly canvas: readonly Vector[];
  /** Drawn over what follows, without taking room. */
  readonly relativePosition?: { readonly x: number; readonly y: number };
};
export type TableNode = Placed & {
  readonly table: {
    readonly widths: readonly (number | string)[];
    readonly headerRows: number;
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows: boolean;
    readonly body: readonly (readonly TableCell[])[];
  };
  readonly layout: TableLayout;
  readonly width?: number | string;
};
export type Content = TextNode | StackNode | ColumnsNode | CanvasNode | TableNode;

export type TableCell =
  | (Content & { readonly colSpan?: number; readonly rowSpan?: number; readonly fillColor?: string })
  | { readonly text: '' };

export type TableLayout = {
  readonly hLineWidth: (line: number) => number;
  readonly hLineColor: (line: number) => string;
  readonly vLineWidth: (line: number) => number;
  readonly paddingLeft: (column: number) => number;
  readonly paddingRight: (column: number) => number;
  readonly paddingTop: (row: number) => number;
  readonly paddingBottom: (row: number) => number;
};

export type Vector =
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly lineWidth: number;
      readonly lineColor?: string;
      readonly color?: string;
    }
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth: number;
      readonly lineColor?: string;
      readonly dash?: { readonly length: number; readonly space: number };
    };

export type PdfDefinition = {
  readonly pageSize: 'A4';
  readonly pageOrientation: 'portrait' | 'landscape';
  readonly pageMargins: Margin;
  readonly language: string;
  readonly info: {
    readonly title: string;
    readonly subject: string;
    /** The case's `asOf`: the papers know no clock. */
    readonly creationDate: string;
  };
  readonly defaultStyle: TextStyle;
  readonly content: readonly Content[];
  readonly header: (page: number, pages: number) => Content;
  readonly footer: (page: number, pages: number) => Content;
};
