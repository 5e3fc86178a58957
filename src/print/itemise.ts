import { codePointsOf } from './face.ts';
import type { Face } from './face.ts';

/** A stretch of text in one font. */
export type Item = { readonly face: Face; readonly text: string };

export type Itemised = {
  readonly items: readonly Item[];
  /** Characters that no font has, each as it was written; 〓 is shown in its place. */
  readonly missing: readonly string[];
};

/** 下駄記号, the printers' sign for a type that is not there. */
const geta = '〓';

/** Signs that are missing from every bundled font and have an equal that is there. */
const equals: Readonly<Record<string, string>> = { '✕': '×' };

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const followsItsNeighbour = /^[\p{P}\p{S}\p{Z}]/u;
const ascii = /^[!-~]/;
const invisible = /^[\p{Default_Ignorable_Code_Point}]$/u;
const isSelector = (codePoint: number): boolean =>
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);

/**
 * Splits a text by the fonts that have its characters, the first of `stack` that has all of a grapheme. Spaces and
 * punctuation other than ASCII stay with the font before them, so that 「…」 in Japanese does not turn Latin.
 */
export function itemise(text: string, stack: readonly Face[]): Itemised {
  const items: { face: Face; text: string }[] = [];
  const missing: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const last = items.at(-1);
    const choice = choose(segment, stack, last?.face);
    if (choice.missing) missing.push(segment);
    if (last?.face === choice.face) last.text += choice.text;
    else items.push({ face: choice.face, text: choice.text });
  }
  return { items, missing };
}

type Choice = Item & { readonly missing: boolean };

function choose(grapheme: string, stack: readonly Face[], previous: Face | undefined): Choice {
  if (
    previous !== undefined &&
    followsItsNeighbour.test(grapheme) &&
    !ascii.test(grapheme) &&
    covers(previous, grapheme)
  ) {
    return { face: previous, text: grapheme, missing: false };
  }
  const text = equals[grapheme] ?? grapheme;
  const face = stack.find((candidate) => covers(candidate, text));
  if (face !== undefined) return { face, text, missing: false };
  return { ...withoutVariant(text, stack), missing: true };
}

/** The plain form of a name's kanji is nearer to the truth than 〓; the caller is told all the same. */
function withoutVariant(grapheme: string, stack: readonly Face[]): Item {
  const plain = Array.from(grapheme)
    .filter((character) => !isSelector(character.codePointAt(0) ?? 0))
    .join('');
  const face = stack.find((candidate) => covers(candidate, plain));
  if (face !== undefined && plain !== '') return { face, text: plain };
  const withGeta = stack.find((candidate) => covers(candidate, geta));
  if (withGeta === undefined) throw new Error('no font of the stack has the substitute 〓');
  return { face: withGeta, text: geta };
}

function covers(face: Face, grapheme: string): boolean {
  return coversAll(face, codePointsOf(grapheme)) || coversAll(face, codePointsOf(grapheme.normalize('NFC')));
}

function coversAll(face: Face, codePoints: readonly number[]): boolean {
  return codePoints.every((codePoint, index) => {
    const next = codePoints[index + 1];
    if (next !== undefined && isSelector(next)) return face.hasVariant(codePoint, next);
    return invisible.test(String.fromCodePoint(codePoint)) || face.has(codePoint);
  });
}
