/** A block of pdfmake's document definition: plain data, see pdfmake's documentation. */
export type PdfNode = unknown;
type PageFunction = (page: number, pages: number) => PdfNode;
export type PageContent = string | object | PageFunction;

/**
 * pdfmake's document definition, without the parts that read a file, use the network or depend
 * on the clock. Logical fonts are 'mincho', 'gothic', 'sans'. `lineHeight` is in em, as in CSS. Images are data URLs.
 */
export type PdfDefinition = {
  readonly content: PdfNode;
  readonly info: {
    readonly title: string;
    /** The creation date in the PDF, `2026-11-22`. Taken from the case, never from the clock. */
    readonly creationDate: string;
    readonly author?: string;
    readonly subject?: string;
    readonly keywords?: string;
  };
  /** Language of the document, such as `ja`. */
  readonly language: string;
  readonly styles?: object;
  readonly defaultStyle?: object;
  readonly header?: PageContent;
  readonly footer?: PageContent;
  readonly background?: PageContent;
  readonly images?: Readonly<Record<string, string>>;
  readonly pageSize?: unknown;
  readonly pageOrientation?: 'portrait' | 'landscape';
  readonly pageMargins?: unknown;
  readonly pageBreakBefore?: unknown;
  /** False leaves the page contents readable, for tests. */
  readonly compress?: boolean;
};

/** A deep copy: pdfmake changes the definition that it lays out. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copyOf(entry)]));
}

/** A header or footer function may return the same node for every page, which pdfmake would change twice. */
export function pageContent(content: PageContent): (page: number, pages: number) => unknown {
  return (page, pages) => copyOf(typeof content === 'function' ? (content as PageFunction)(page, pages) : content);
}
