/** The pages of a PDF or picture. Sizes in CSS pixels at scale 1. */
export type Pages = {
  readonly count: number;
  readonly size: (page: number) => Promise<{ readonly width: number; readonly height: number }>;
  /** Draws a page, counted from 1, `pixels` device pixels to a CSS pixel at scale 1. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, pixels: number, signal: AbortSignal) => Promise<void>;
  readonly close: () => void;
};
