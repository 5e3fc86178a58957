import { createPdfRenderer } from '../../src/print/index.ts';
import type { PdfDefinition } from '../../src/print/index.ts';
import { readPdf } from './pdf-reader.ts';
import type { ReadPdf, Span } from './pdf-reader.ts';

/** Width that is left between the margins of the test page, and where it begins, in pt. */
export const page = { left: 50, right: 350 };

export const definition = (content: unknown, more: Partial<PdfDefinition> = {}): PdfDefinition => ({
  content,
  info: { title: '請求額計算書', creationDate: '2026-11-22' },
  language: 'ja',
  pageSize: { width: 400, height: 400 },
  pageMargins: [50, 40, 50, 40],
  defaultStyle: { fontSize: 10 },
  compress: false,
  ...more,
});

export async function print(content: unknown, more: Partial<PdfDefinition> = {}): Promise<ReadPdf> {
  const render = await createPdfRenderer();
  return readPdf(await render(definition(content, more)));
}

/** The lines of text of the first page, from top to bottom, each put together from its spans. */
export function linesOf(spans: readonly Span[]): readonly string[] {
  const baselines = [...new Set(spans.map((span) => span.baseline))].sort((a, b) => a - b);
  return baselines.map((baseline) =>
    spans
      .filter((span) => span.baseline === baseline)
      .map((span) => span.actual)
      .join(''),
  );
}
