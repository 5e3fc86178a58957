import { createRequire } from 'node:module';
import type * as documents from 'pdfmake/js/PDFDocument.js';
import type * as layouts from 'pdfmake/js/LayoutBuilder.js';
import type * as pageSizes from 'pdfmake/js/PageSize.js';
import type * as renderers from 'pdfmake/js/Renderer.js';
import type * as styles from 'pdfmake/js/StyleContextStack.js';
import type * as svg from 'pdfmake/js/SVGMeasure.js';
import type * as tables from 'pdfmake/js/tableLayouts.js';
import type * as texts from 'pdfmake/js/TextInlines.js';

/**
 * Internal modules of pdfmake. Its public entry (Printer.js) is not used: it fetches URLs and reads files that a
 * definition names, and text shaping cannot be replaced there.
 */
const load = createRequire(import.meta.url);

export const PDFDocument = (load('pdfmake/js/PDFDocument.js') as typeof documents).default;
export const LayoutBuilder = (load('pdfmake/js/LayoutBuilder.js') as typeof layouts).default;
export const Renderer = (load('pdfmake/js/Renderer.js') as typeof renderers).default;
export const SVGMeasure = (load('pdfmake/js/SVGMeasure.js') as typeof svg).default;
export const TextInlines = (load('pdfmake/js/TextInlines.js') as typeof texts).default;
export const StyleContextStack = (load('pdfmake/js/StyleContextStack.js') as typeof styles).default;
export const { normalizePageSize, normalizePageMargin } = load('pdfmake/js/PageSize.js') as typeof pageSizes;
export const { tableLayouts } = load('pdfmake/js/tableLayouts.js') as typeof tables;
