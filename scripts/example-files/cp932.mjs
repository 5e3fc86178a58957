// CP932 (Windows Shift_JIS) for the example files. Node has only a decoder, so the encoding table is built from it.

const decoder = new TextDecoder('shift_jis', { fatal: true });

function* codes() {
  for (let byte = 0; byte < 0x80; byte++) yield [byte];
  for (let byte = 0xa1; byte <= 0xdf; byte++) yield [byte];
  for (const [first, last] of [
    [0x81, 0x9f],
    [0xe0, 0xea],
  ])
    for (let lead = first; lead <= last; lead++) for (let trail = 0x40; trail <= 0xfc; trail++) yield [lead, trail];
}

function decoded(bytes) {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

const table = new Map();
for (const bytes of codes()) {
  const character = decoded(bytes);
  if (character !== null && !table.has(character)) table.set(character, bytes);
}

export function toCp932(text) {
  const bytes = [];
  for (const character of text) {
    const code = table.get(character);
    if (code === undefined) throw new Error(`not in CP932: ${character}`);
    bytes.push(...code);
  }
  return Buffer.from(bytes);
}
