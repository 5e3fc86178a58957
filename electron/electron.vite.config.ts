import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * The main file runs the same compiled files as the command line: `../../src` means src/ seen from electron/main and out/src
 * seen from out/app/main, so an import of the product stays as it is but for its ending.
 */
const compiledProduct = {
  name: 'compiled-product',
  enforce: 'pre' as const,
  resolveId: (source: string) =>
    /^(\.\.\/)+(src|templates)\//.test(source)
      ? { id: source.replace(/^(\.\.\/)+/, '../../').replace(/\.ts$/, '.js'), external: true as const }
      : null,
};

/** What a PDF may leave to its reader: the tables of Japanese encodings, the fourteen standard fonts, pictures in JPEG 2000. */
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

/** What Electron 45 has: Node 24 and Chromium 152 or newer. */
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
      // A sandboxed preload has no modules: one file that asks for nothing but electron.
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
      // The policy of the page allows files alone, nothing that is written into a style or a script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: inRoot('renderer/index.html') },
    },
  },
});
