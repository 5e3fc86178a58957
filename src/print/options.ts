import type { Problem } from '../core/base/problem.ts';

export type PdfRendererOptions = {
  /** Folder with the font files; the fonts of the product when left out. */
  readonly fontDir?: string;
  /** Called with characters that no font has and that were printed as 〓. Without it such a document is refused. */
  readonly onProblem?: (problem: Problem) => void;
};
