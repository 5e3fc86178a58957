import type { Node } from 'pdfmake/js/LayoutBuilder.js';
import type { StructureElement } from 'pdfmake/js/PDFDocument.js';
import type { ShapedDocument } from './document.ts';

/** Where the lines of a text node belong in the structure tree that screen readers follow. */
export type TextTag = {
  readonly element: StructureElement;
  /** Table heads are drawn again on each page; only the first drawing is content. */
  readonly repeats: boolean;
};
export type Structure = ReadonlyMap<Node, TextTag>;

/** Builds the tags of a laid-out document: headings, paragraphs, lists, and tables with their head cells. */
export function buildStructure(document: ShapedDocument, root: Node): Structure {
  const structure = new Map<Node, TextTag>();
  const top = document.struct('Document');
  document.addStructure(top);

  const element = (parent: StructureElement, tag: string, options: Readonly<Record<string, string>> = {}) => {
    const child = document.struct(tag, options);
    parent.add(child);
    return child;
  };

  const visit = (node: Node, parent: StructureElement, repeats: boolean): void => {
    const children = nodesIn(node['stack']) ?? nodesIn(node['columns']);
    const items = nodesIn(node['ul']) ?? nodesIn(node['ol']);
    if (children !== undefined)
      children.forEach((child) => {
        visit(child, parent, repeats);
      });
    else if (items !== undefined) visitList(items, parent);
    else if (isObject(node['table'])) visitTable(node['table'], parent);
    else if ('text' in node) visitText(node, parent, repeats);
  };

  /** A cell or list item with only a text needs no paragraph inside; that halves the tags of a long table. */
  const fill = (holder: StructureElement, node: Node, repeats: boolean): void => {
    if ('text' in node) structure.set(node, { element: holder, repeats });
    else visit(node, holder, repeats);
  };

  const visitList = (items: readonly Node[], parent: StructureElement): void => {
    const list = element(parent, 'L');
    items.forEach((item) => {
      fill(element(element(list, 'LI'), 'LBody'), item, false);
    });
  };

  const visitTable = (table: Node, parent: StructureElement): void => {
    const tableElement = element(parent, 'Table');
    const headRows = Number(table['headerRows'] ?? 0);
    (table['body'] as readonly (readonly Node[])[]).forEach((row, index) => {
      const rowElement = element(tableElement, 'TR');
      const isHead = index < headRows;
      for (const cell of row.filter((candidate) => candidate['_span'] !== true)) {
        const tag = isHead
          ? element(rowElement, 'TH', { scope: 'Column' })
          : element(rowElement, 'TD', languageOf(cell));
        fill(tag, cell, isHead);
      }
    });
  };

  const visitText = (node: Node, parent: StructureElement, repeats: boolean): void => {
    structure.set(node, { element: element(parent, tagOf(node), languageOf(node)), repeats });
  };

  visit(root, top, false);
  return structure;
}

/** A text with a bookmark is a heading, of the level that it states. */
function tagOf({ headlineLevel, outline }: Node): string {
  if (typeof headlineLevel === 'number') return `H${headlineLevel}`;
  return outline === true ? 'H' : 'P';
}

/** A translated text says its language by `language: 'vi'` on its node. */
const languageOf = ({ language }: Node): Readonly<Record<string, string>> =>
  typeof language === 'string' ? { lang: language } : {};

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodesIn = (value: unknown): readonly Node[] | undefined =>
  Array.isArray(value) ? value.filter(isObject) : undefined;
