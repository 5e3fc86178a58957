import type { Pages } from './pages.ts';

/** 192 dpi: sharp on paper, and forty pages still fit into memory. */
const pixels = 2;

/** Prints one page on each sheet, without the frame. Resolves when the system's dialog has closed. */
export async function printPages(pages: Pages, signal: AbortSignal): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = 'print-sheets';
  try {
    for (let page = 1; page <= pages.count && !signal.aborted; page += 1) {
      const canvas = document.createElement('canvas');
      await pages.draw(page, canvas, pixels, signal);
      canvas.className = canvas.width > canvas.height ? 'sheet lying' : 'sheet';
      sheets.append(canvas);
    }
    if (signal.aborted) return;
    document.body.append(sheets);
    document.body.classList.add('printing-sheets');
    window.print();
  } finally {
    document.body.classList.remove('printing-sheets');
    sheets.remove();
  }
}
