/** Scripts written without spaces between words, which need a dictionary for line breaks. */
const spaceless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Zero width space: the line may break here. */
const breakHere = '\u200b';
/** Word joiner: the line may not break here. */
const holdTogether = '\u2060';

/** A number and its unit stay on one line: 3,586,490円, 33か月, 37条. */
const numberAndUnit = /(?<=[0-9])(?:か月|時間|円|年|月|日|時|分|秒|回|枚|件|条|項|号|割|％)/gu;

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
  const held = text.replace(numberAndUnit, (unit) => Array.from(unit, (sign) => holdTogether + sign).join(''));
  if (!spaceless.test(held)) return held;
  return Array.from(words.segment(held), ({ segment }) => segment).join(breakHere);
}
