import type { PdfDefinition } from './definition.ts';
import type { PdfRendererOptions } from './options.ts';

export type { PdfDefinition } from './definition.ts';

export type PdfRenderer = (definition: PdfDefinition) => Promise<Uint8Array>;

/**
 * Makes a function that prints documents. The same definition gives the same bytes on one version of node.
 * Rejects: an unknown font, a character that no font has (unless there is `onProblem`), and
 * whatever pdfmake cannot lay out; the message names the text.
 */
export async function createPdfRenderer(options: PdfRendererOptions = {}): Promise<PdfRenderer> {
  // Loaded only for printing, because pdfmake and HarfBuzz take longer to load than most commands take to run.
  const { renderPdf } = await import('./render-pdf.ts');
  return (definition) => renderPdf(definition, options);
}
