import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * The main file uses the same compiled files as the command line: `../../src` is src/ seen from electron/main and out/src
 * seen from out/app/main, so in imports of the product only the file ending changes.
 */
const compiledProduct = {
  name: 'compiled-product',
  enforce: 'pre' as const,
  resolveId: (source: string) =>
    /^(\.\.\/)+(src|templates)\//.test(source)
      ? { id: source.replace(/^(\.\.\/)+/, '../../').replace(/\.ts$/, '.js'), external: true as const }
      : null,
};

/** Files that pdf.js needs for some PDFs: tables of Japanese encodings, the fourteen standard fonts, JPEG 2000. */
const pdfFolders = { cmaps: /\.bcmap$/, standard_fonts: /\.(pfb|ttf)$/, wasm: /nowasm_fallback\.js$/ };
const pdfFiles = {
  name: 'pdf-files',
  apply: 'build' as const,
  generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => string }) {
    for (const [folder, wanted] of Object.entries(pdfFolders)) {
      const path = inRoot(`node_modules/pdfjs-dist/${folder}`);
      for (const name of readdirSync(path).filter((file) => wanted.test(file)))
        this.emitFile({ type: 'asset', fileName: `pdf/${folder}/${name}`, source: readFileSync(`${path}/${name}`) });
    }
  },
};

/** Electron 45 has Node 24 and Chromium 152. */
const node = 'node24';
const chromium = 'chrome152';

const shared = { sourcemap: false, minify: true, emptyOutDir: true, reportCompressedSize: false } as const;

export default defineConfig({
  main: {
    plugins: [compiledProduct],
    build: {
      ...shared,
      target: node,
      outDir: inRoot('out/app/main'),
      rolldownOptions: {
        input: inRoot('electron/main/index.ts'),
        output: { format: 'es', entryFileNames: 'index.js', codeSplitting: false },
      },
    },
  },
  preload: {
    build: {
      ...shared,
      target: node,
      outDir: inRoot('out/app/preload'),
      // A sandboxed preload cannot load modules: one file that requires only electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: inRoot('electron/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: inRoot('renderer'),
    plugins: [react(), pdfFiles],
    build: {
      ...shared,
      target: chromium,
      outDir: inRoot('out/app/renderer'),
      // The content policy of the page allows no data URLs in styles and scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: inRoot('renderer/index.html') },
    },
  },
});
