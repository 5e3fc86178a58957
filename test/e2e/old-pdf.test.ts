import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowserMode } from './support/browser-mode.ts';
import { call } from './support/calls.ts';
import { openExample, show } from './support/cases.ts';
import { withDatabase, type RunningProgram } from './support/running-program.ts';

let program: RunningProgram;
beforeAll(async () => {
  program = await withDatabase(await openBrowserMode());
});
afterAll(async () => program.close());

/** A page as old office programs print it: Japanese text in Shift JIS, and no font in the file. */
function oldPdf(): Buffer {
  const text = 'BT /F1 48 Tf 40 120 Td <89DF98B7> Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /FontDescriptor 7 0 R /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`;
  return Buffer.from(file + end, 'latin1');
}

test('a Japanese PDF that brings no font is drawn by the tables of the program', async () => {
  const page = program.page();
  const caseId = await openExample(page);
  const bytes = oldPdf().toString('base64');
  await call(page, 'evidence.add', { caseId, fileName: 'old.pdf', bytes, title: '旧い印刷', exhibit: '' });
  const { records } = await call(page, 'case.open', { caseId });
  const evidence = records.find(({ kind, body }) => kind === 'evidence' && body['title'] === '旧い印刷')!;
  const tables: string[] = [];
  page.on('response', (response) => {
    if (response.ok() && response.url().includes('/pdf/cmaps/')) tables.push(response.url().split('/').at(-1)!);
  });
  await show(page, caseId, 'evidence', evidence.id);
  const canvas = page.locator('canvas').first();
  await canvas.waitFor();
  await expect
    .poll(() =>
      canvas.evaluate((drawn: HTMLCanvasElement) => {
        const { data } = drawn.getContext('2d')!.getImageData(0, 0, drawn.width, drawn.height);
        return data.some((value, at) => at % 4 === 0 && value < 100 && data[at + 3]! > 200);
      }),
    )
    .toBe(true);
  expect(tables).toContain('90ms-RKSJ-H.bcmap');
  expect(program.faults()).toEqual([]);
});
