/** Scripts that are written without spaces between words and need a dictionary to break a line. */
const spaceless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Zero width space: the line may break here. */
const breakHere = '\u200b';
/** Word joiner: it may not. */
const holdTogether = '\u2060';

/** A number and its unit stay on one line: 3,586,490円, 33か月, 14.6%. */
const unitAfterNumber = /(?<=[0-9])(?=[円年月日時分秒回枚件か％])/gu;

/** Adds breaking hints to a text of a definition (a string, a styled text, or an array of both). */
export function withBreakHints(text: unknown): unknown {
  if (typeof text === 'string') return hinted(text);
  if (Array.isArray(text)) return text.map(withBreakHints);
  if (typeof text === 'object' && text !== null && 'text' in text) {
    return { ...text, text: withBreakHints(text.text) };
  }
  return text;
}

function hinted(text: string): string {
  const held = text.replace(unitAfterNumber, holdTogether);
  if (!spaceless.test(held)) return held;
  return Array.from(words.segment(held), ({ segment }) => segment).join(breakHere);
}
