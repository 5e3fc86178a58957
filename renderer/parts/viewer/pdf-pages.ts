import { getDocument, GlobalWorkerOptions, RenderingCancelledException, VerbosityLevel } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { Pages } from './pages.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Files that the build puts beside the pages (electron/electron.vite.config.ts). */
const beside = (folder: string): string => new URL(`./pdf/${folder}/`, document.baseURI).href;

/** Scripts in the PDF do not run and WebAssembly is not used: the content policy forbids both. Only files of the program are fetched. */
export async function pdfPages(bytes: Uint8Array): Promise<Pages> {
  // pdf.js takes over the buffer, so it gets a copy.
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    cMapUrl: beside('cmaps'),
    standardFontDataUrl: beside('standard_fonts'),
    wasmUrl: beside('wasm'),
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const file = await task.promise;
  return {
    count: file.numPages,
    size: async (page) => {
      const { width, height } = (await file.getPage(page)).getViewport({ scale: pointToPixel });
      return { width, height };
    },
    draw: async (number, canvas, pixels, signal) => {
      const page = await file.getPage(number);
      if (signal.aborted) return;
      const viewport = page.getViewport({ scale: pointToPixel * pixels });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const drawing = page.render({ canvas, viewport });
      const stop = (): void => drawing.cancel();
      signal.addEventListener('abort', stop, { once: true });
      await drawing.promise.catch((error: unknown) => {
        if (!(error instanceof RenderingCancelledException)) throw error;
      });
      signal.removeEventListener('abort', stop);
    },
    close: () => void task.destroy(),
  };
}

const pointToPixel = 96 / 72;
