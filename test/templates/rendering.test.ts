import { beforeAll, describe, expect, it } from 'vitest';
import { createPdfRenderer, type PdfRenderer } from '../../src/print/index.ts';
import {
  languageCodes,
  loadLanguage,
  packetDocuments,
  type DocumentId,
  type LanguageCode,
} from '../../templates/documents/index.ts';
import { readPdf } from '../print/pdf-reader.ts';
import { exampleReport } from './report.ts';

const report = exampleReport();
let render: PdfRenderer;

beforeAll(async () => {
  // Without a listener a character that no font has refuses the paper.
  render = await createPdfRenderer();
});

/** The words of each page. */
async function pagesOf(id: DocumentId, language: LanguageCode): Promise<readonly string[]> {
  const [paper] = packetDocuments(report, await loadLanguage(language), [id]);
  if (paper === undefined) throw new Error(`no ${id}`);
  const pdf = readPdf(await render({ ...paper.definition, compress: false }));
  return pdf.pages.map((spans) => spans.map(({ actual }) => actual).join(' '));
}

describe('the printed papers', () => {
  it.each(languageCodes)('give each month of days in %s one page of its own', async (language) => {
    const pages = await pagesOf('hours', language);
    expect(pages).toHaveLength(36);
    pages.forEach((page, index) => expect(page).toContain(`別紙3-${String(index + 1)}`));
  });

  it.each(languageCodes)('repeat the heads of the months in %s and leave no total alone', async (language) => {
    const months = (await pagesOf('claim-summary', language)).filter(
      (page) => page.includes('支払期日') && page.includes('時効末日'),
    );
    expect(months.length).toBeGreaterThan(1);
    expect(months.at(-1)).toContain('2026/03');
    expect(months.at(-1)).toContain('合計');
    expect(months).toContain((await pagesOf('claim-summary', language)).at(-1));
  });

  it.each(['premiums', 'deductions', 'long-hours', 'assumptions'] as const)('number the pages of %s', async (id) => {
    const pages = await pagesOf(id, 'vi');
    pages.forEach((page, index) => expect(page).toContain(`${String(index + 1)}/${String(pages.length)}`));
  });
});
