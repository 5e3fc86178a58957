import { expect, test, vi } from 'vitest';
import { createPdfRenderer } from '../../src/print/index.ts';
import { entry, literal, readPdf, stringEntry } from './pdf-reader.ts';
import { definition, print } from './render.ts';

const content = [
  { text: '請求額計算書', headlineLevel: 1, outline: true, id: 'top' },
  { text: '費目別', headlineLevel: 2, outline: true, outlineParentId: 'top', id: 'heads' },
  { text: 'Số tiền', language: 'vi' },
  { table: { headerRows: 1, body: [['費目', '額'], ...Array.from({ length: 40 }, () => ['時間外', '1'])] } },
  { ul: ['一', '二'] },
];

test('the same definition gives the same bytes, also after a fresh start', async () => {
  const first = await (await createPdfRenderer())(definition(content));
  const second = await (await createPdfRenderer())(definition(content));
  vi.resetModules();
  const restarted = await import('../../src/print/index.ts');
  const third = await (await restarted.createPdfRenderer())(definition(content));
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, third)).toBe(0);
});

test('the PDF is version 1.7 and states title, language and the date of the case', async () => {
  const pdf = await print(content);
  const catalog = pdf.object(entry(pdf.trailer, 'Root'));
  const info = pdf.object(entry(pdf.trailer, 'Info'));
  expect(pdf.version).toBe('1.7');
  expect(stringEntry(catalog, 'Lang')).toBe('ja');
  expect(literal(pdf.object(entry(info, 'Title')))).toBe('請求額計算書');
  expect(literal(pdf.object(entry(info, 'CreationDate')))).toBe('D:20261122000000Z');
  expect(literal(pdf.object(entry(info, 'ModDate')))).toBe('D:20261122000000Z');
  expect(pdf.object(entry(catalog, 'ViewerPreferences'))).toContain('/DisplayDocTitle true');
});

test('headings marked as outline become nested bookmarks', async () => {
  const pdf = await print(content);
  const outlines = pdf.object(entry(pdf.object(entry(pdf.trailer, 'Root')), 'Outlines'));
  const top = pdf.object(entry(outlines, 'First'));
  expect(stringEntry(top, 'Title')).toBe('請求額計算書');
  expect(stringEntry(pdf.object(entry(top, 'First')), 'Title')).toBe('費目別');
});

test('a text with a bookmark is tagged as a heading', async () => {
  const pdf = await print([{ text: '費目別', outline: true }, '本文']);
  const tags = pdf.objects.flatMap((text) => /\/S \/(H|P)\n/.exec(text)?.[1] ?? []);
  expect(tags).toEqual(['H', 'P']);
});

test('the text is tagged: headings, paragraphs in their language, tables with head cells, lists', async () => {
  const pdf = await print(content);
  const catalog = pdf.object(entry(pdf.trailer, 'Root'));
  const count = (tag: string): number => pdf.objects.filter((text) => new RegExp(`/S /${tag}\\n`).test(text)).length;
  expect(pdf.object(entry(catalog, 'MarkInfo'))).toContain('/Marked true');
  expect(['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI'].map((tag) => [tag, count(tag)])).toEqual([
    ...[
      ['Document', 1],
      ['H1', 1],
      ['H2', 1],
      ['P', 1],
      ['Table', 1],
      ['TR', 41],
      ['TH', 2],
      ['TD', 80],
    ],
    ...[
      ['L', 1],
      ['LI', 2],
    ],
  ]);
  expect(pdf.objects.some((text) => text.includes('/S /P\n') && stringEntry(text, 'Lang') === 'vi')).toBe(true);
});

test('the head of a table is repeated on each page, and read aloud once', async () => {
  const pdf = await print(content);
  expect(pdf.pages.length).toBeGreaterThan(1);
  for (const spans of pdf.pages.slice(0, 2)) expect(spans.map((span) => span.actual)).toContain('費目');
  const heads = pdf.objects.filter((text) => text.includes('/S /TH\n'));
  for (const head of heads) expect(entry(head, 'K')).toMatch(/^\[\d+\]$/);
});

test('fonts are carried as subsets, far smaller than the files', async () => {
  const bytes = await (await createPdfRenderer())({ ...definition('東京'), compress: true });
  expect(bytes.length).toBeLessThan(40_000);
  expect(readPdf(bytes).objects.some((text) => /\/FontName \/[A-Z]{6}\+BIZUDMincho/.test(text))).toBe(true);
});
