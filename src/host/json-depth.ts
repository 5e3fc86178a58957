const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/**
 * Nesting depth of a JSON text, found before parsing: a few bytes for each level could fill the memory with objects.
 * Stops counting past `enough`.
 */
export function depthOf(text: Uint8Array, enough: number): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= enough; at += 1) {
    const byte = text[at]!;
    if (byte === quote) at = endOfString(text, at);
    else if (opening.has(byte)) deepest = Math.max(deepest, (depth += 1));
    else if (closing.has(byte)) depth -= 1;
  }
  return deepest;
}

/** Position of the quote that ends the string begun at `start`; the end of the text where there is none. */
function endOfString(text: Uint8Array, start: number): number {
  let end = text.indexOf(quote, start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf(quote, end + 1);
  return end < 0 ? text.length : end;
}

/** Whether an odd number of backslashes is before it. */
function isEscaped(text: Uint8Array, at: number): boolean {
  let before = at;
  while (text[before - 1] === backslash) before -= 1;
  return (at - before) % 2 === 1;
}
