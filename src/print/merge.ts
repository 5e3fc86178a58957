import type { Inline } from 'pdfmake/js/TextInlines.js';
import { joined } from './text-font.ts';
import type { TextFont } from './text-font.ts';

/** Joins neighbouring words of the same style on a line, so that they are read and copied as one text. */
export function mergeInlines(inlines: readonly Inline[]): Inline[] {
  const groups: Inline[][] = [];
  for (const inline of inlines) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && sameStyle(group[0], inline)) group.push(inline);
    else groups.push([inline]);
  }
  return groups.flatMap(mergeGroup);
}

/** Every word keeps its position from the layout. */
function mergeGroup(group: readonly Inline[]): Inline[] {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined || group.length === 1) return [...group];
  const pieces = group.map(({ text, x }) => ({ text, x: ((x - first.x) / first.fontSize) * 1000 }));
  return [
    {
      ...first,
      text: group.map((inline) => inline.text).join(''),
      font: joined(first.font as TextFont, pieces),
      width: last.x + last.width - first.x,
      trailingCut: last.trailingCut,
    },
  ];
}

const styleKeys = [
  ...['fontSize', 'color', 'opacity', 'characterSpacing', 'fontFeatures', 'background', 'sup', 'sub'],
  ...['decoration', 'decorationColor', 'decorationStyle', 'decorationThickness'],
  ...['link', 'linkToPage', 'linkToDestination'],
];

/** A reference to a page number is filled in while drawing and has to stay an inline of its own. */
function sameStyle(first: Inline, second: Inline): boolean {
  if (first['_pageNodeRef'] !== undefined || second['_pageNodeRef'] !== undefined) return false;
  return sameFont(first, second) && styleKeys.every((key) => first[key] === second[key]);
}

/** Each inline has its own copy of the font (line heights differ); the shaping function is what it draws with. */
const sameFont = (first: Inline, second: Inline): boolean =>
  (first.font as TextFont).shape === (second.font as TextFont).shape;
