import { codePointsOf } from './face.ts';
import type { Face } from './face.ts';

/** The faces behind a logical font, in the order in which they are tried, and the one for words in Latin letters. */
export type FaceStack = { readonly faces: readonly Face[]; readonly latin: Face };

/** A stretch of text in one face. */
export type Item = { readonly face: Face; readonly text: string };

export type Itemised = {
  readonly items: readonly Item[];
  /** Characters that no face has. They are replaced by 〓, or a variant of a kanji by its plain form. */
  readonly missing: readonly string[];
};

/** 下駄記号, the printers' sign for a missing character. */
const geta = '〓';

/** Signs that no bundled font has, and an equal sign of the Japanese fonts. */
const equals: Readonly<Record<string, string>> = { '✕': '×' };

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = /[!-~\p{Script=Latin}\p{M}]*\p{Script=Latin}[!-~\p{Script=Latin}\p{M}]*/gu;
const space = /^[ \u00a0]/;
const widePunctuation = /^[^!-~][\p{M}]*$/u;
const punctuation = /^[\p{P}\p{S}]/u;
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/**
 * Splits a text by the faces that have its characters: words with Latin letters go to the Latin face (Vietnamese
 * would else change face inside a word), all else to the first face that has it. Punctuation that both kinds of font
 * have stays with the face before it, so that … and ― in Japanese keep their full width.
 */
export function itemise(text: string, stack: FaceStack): Itemised {
  const items: { face: Face; text: string }[] = [];
  const missing: string[] = [];
  const isLatin = latinPositions(text);
  for (const { segment, index } of graphemes.segment(text)) {
    const last = items.at(-1);
    const choice = choose(segment, stack, preferred(segment, isLatin(index), stack, last?.face));
    if (choice.missing) missing.push(segment);
    if (last?.face === choice.face) last.text += choice.text;
    else items.push({ face: choice.face, text: choice.text });
  }
  return { items, missing };
}

function latinPositions(text: string): (index: number) => boolean {
  const spans = Array.from(text.matchAll(words), (match) => ({ from: match.index, to: match.index + match[0].length }));
  return (index) => spans.some((span) => span.from <= index && index < span.to);
}

function preferred(grapheme: string, latin: boolean, stack: FaceStack, previous: Face | undefined): Face | undefined {
  if (latin) return stack.latin;
  if (space.test(grapheme)) return previous === stack.latin ? previous : undefined;
  return punctuation.test(grapheme) && widePunctuation.test(grapheme) ? previous : undefined;
}

type Choice = Item & { readonly missing: boolean };

function choose(grapheme: string, { faces }: FaceStack, wanted: Face | undefined): Choice {
  const equal = equals[grapheme];
  if (equal !== undefined) return { face: japanese(faces, equal), text: equal, missing: false };
  if (wanted !== undefined && covers(wanted, grapheme)) return { face: wanted, text: grapheme, missing: false };
  const face = faces.find((candidate) => covers(candidate, grapheme));
  return face === undefined
    ? { ...substitute(grapheme, faces), missing: true }
    : { face, text: grapheme, missing: false };
}

/** The plain form of a kanji in a name is better than 〓; it is still reported as missing. */
function substitute(grapheme: string, faces: readonly Face[]): Item {
  const plain = Array.from(grapheme)
    .filter((character) => !isSelector(character.codePointAt(0) ?? 0))
    .join('');
  const face = faces.find((candidate) => covers(candidate, plain));
  return face !== undefined && plain !== grapheme ? { face, text: plain } : { face: japanese(faces, geta), text: geta };
}

function japanese(faces: readonly Face[], sign: string): Face {
  const face = faces.find((candidate) => covers(candidate, geta) && covers(candidate, sign));
  if (face === undefined) throw new Error(`no Japanese font with the sign ${sign}`);
  return face;
}

const covers = (face: Face, grapheme: string): boolean =>
  coversAll(face, codePointsOf(grapheme)) || coversAll(face, codePointsOf(grapheme.normalize('NFC')));

function coversAll(face: Face, codePoints: readonly number[]): boolean {
  return codePoints.every((codePoint, index) => {
    const next = codePoints[index + 1];
    if (next !== undefined && isSelector(next)) return face.hasVariant(codePoint, next);
    return invisible.test(String.fromCodePoint(codePoint)) || face.has(codePoint);
  });
}

/** 異体字セレクタ, variation selectors: the plain ones and those of the ideographic variation database. */
const isSelector = (codePoint: number): boolean =>
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
