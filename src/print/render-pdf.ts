import type { Node, Page } from 'pdfmake/js/LayoutBuilder.js';
import { problem } from '../core/base/problem.ts';
import type { Problem } from '../core/base/problem.ts';
import { copyOf, pageContent } from './definition.ts';
import type { PdfDefinition } from './definition.ts';
import { ShapedDocument } from './document.ts';
import type { FontSource } from './document.ts';
import { openFace } from './face.ts';
import type { Face } from './face.ts';
import { fontFile, fontStacks, latinFamily } from './font-files.ts';
import type { Family } from './font-files.ts';
import type { PdfRendererOptions } from './options.ts';
import { ShapedLayout } from './layout.ts';
import { normalizePageMargin, normalizePageSize, SVGMeasure, tableLayouts } from './pdfmake.ts';
import { ShapedRenderer } from './renderer.ts';
import { buildStructure } from './structure.ts';
import { textFont } from './text-font.ts';
import type { TextFont } from './text-font.ts';

/** Lays a document out and draws it; see createPdfRenderer. */
export async function renderPdf(definition: PdfDefinition, options: PdfRendererOptions): Promise<Uint8Array> {
  const missing = new Set<string>();
  const images = copyOf(definition.images ?? {}) as object;
  const document = new ShapedDocument(fontSource(options.fontDir, missing), images, pdfOptions(definition));
  const { pages, root } = layOut(definition, document);
  report(missing, definition.info.title, options.onProblem);
  new ShapedRenderer(document, buildStructure(document, root)).renderPages(pages);
  return bytesOf(document);
}

function fontSource(fontDir: string | undefined, missing: Set<string>): FontSource {
  const fonts = new Map<string, TextFont>();
  return (name, weight) => {
    const key = `${name} ${weight}`;
    const known = fonts.get(key);
    if (known !== undefined) return known;
    const open = (family: Family): Face => openFace(fontFile(family, weight, fontDir));
    const stack = { faces: fontStacks[name].map(open), latin: open(latinFamily) };
    const font = textFont(stack, (grapheme) => missing.add(grapheme));
    fonts.set(key, font);
    return font;
  };
}

function pdfOptions(definition: PdfDefinition): object {
  const { creationDate, ...info } = definition.info;
  const date = new Date(`${creationDate}T00:00:00Z`);
  return {
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: definition.language,
    compress: definition.compress ?? true,
    autoFirstPage: false,
    font: null,
    info: { Producer: 'pdfmake', Creator: 'Mibarai', ...capitalised(info), CreationDate: date, ModDate: date },
  };
}

const capitalised = (info: object): object =>
  Object.fromEntries(Object.entries(info).map(([key, value]) => [key.charAt(0).toUpperCase() + key.slice(1), value]));

const defaultLineHeight = 1.4;

type LaidOut = { readonly pages: readonly Page[]; readonly root: Node };

function layOut(definition: PdfDefinition, document: ShapedDocument): LaidOut {
  const layout = new ShapedLayout(
    normalizePageSize(copyOf(definition.pageSize ?? 'A4'), definition.pageOrientation),
    normalizePageMargin(copyOf(definition.pageMargins ?? 40)),
    new SVGMeasure(),
  );
  layout.registerTableLayouts(tableLayouts);
  const pages = layout.layoutDocument(
    copyOf(definition.content),
    document,
    definition.styles ?? {},
    { font: 'mincho', lineHeight: defaultLineHeight, ...definition.defaultStyle },
    definition.background === undefined ? undefined : pageContent(definition.background),
    definition.header === undefined ? undefined : pageContent(definition.header),
    definition.footer === undefined ? undefined : pageContent(definition.footer),
    undefined,
    definition.pageBreakBefore,
  );
  return { pages, root: layout.root };
}

function report(missing: ReadonlySet<string>, title: string, onProblem?: (problem: Problem) => void): void {
  if (missing.size === 0) return;
  const characters = [...missing].sort().join(' ');
  if (onProblem === undefined) throw new Error(`no font has these characters of '${title}': ${characters}`);
  onProblem(problem('warning', 'print-character-missing', {}, { document: title, characters }));
}

async function bytesOf(document: ShapedDocument): Promise<Uint8Array> {
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
