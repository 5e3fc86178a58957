/** A reader for PDFs that were made with `compress: false`: enough to check what is printed, where, and how it is copied. */
export type Span = {
  readonly actual: string;
  /** In pt from the left and the top edge of the page. */
  readonly x: number;
  readonly baseline: number;
  /** Where the last glyph ends. */
  readonly right: number;
};

export type ReadPdf = {
  readonly version: string;
  readonly object: (reference: string) => string;
  readonly trailer: string;
  readonly pages: readonly (readonly Span[])[];
  readonly objects: readonly string[];
};

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = objectsOf(file);
  const object = (reference: string): string => objects[Number.parseInt(reference, 10) - 1] ?? '';
  const pages = objects.filter((text) => /\/Type \/Page\b/.test(text)).map((page) => spansOf(page, object));
  const trailer = file.slice(file.lastIndexOf('trailer'));
  return { version: file.slice(5, 8), object, trailer, pages, objects };
}

function objectsOf(file: string): readonly string[] {
  const table = file.slice(Number(/startxref\n(\d+)/.exec(file.slice(-60))?.[1]));
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n /gm)].map((match) => Number(match[1]));
  return offsets.map((offset) => file.slice(file.indexOf('obj', offset) + 4, file.indexOf('\nendobj', offset)));
}

function spansOf(page: string, object: (reference: string) => string): readonly Span[] {
  const content = object(entry(page, 'Contents'));
  const fonts = object(entry(page, 'Resources'));
  const widths = new Map(
    [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, reference]) => [
      name,
      widthsOf(object(reference ?? ''), object),
    ]),
  );
  return [...content.matchAll(/\/Span (<<[\s\S]*?>>) BDC\n([\s\S]*?)\nEMC/g)].map(([, marks, body]) => ({
    actual: stringEntry(marks ?? '', 'ActualText'),
    ...place(body ?? '', widths),
  }));
}

function widthsOf(font: string, object: (reference: string) => string): readonly number[] {
  const descendant = object(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1] ?? '');
  return (/\/W \[0 \[([^\]]*)\]/.exec(descendant)?.[1] ?? '').split(' ').map(Number);
}

function place(body: string, widths: ReadonlyMap<string | undefined, readonly number[]>): Omit<Span, 'actual'> {
  let [x, baseline, right] = [Infinity, 0, 0];
  let [font, size]: [readonly number[], number] = [[], 0];
  for (const line of body.split('\n')) {
    const chosen = /^\/(F\d+) ([\d.]+) Tf/.exec(line);
    if (chosen !== null) [font, size] = [widths.get(chosen[1]) ?? [], Number(chosen[2])];
    const shown = /^1 0 0 -1 ([-\d.]+) ([-\d.]+) Tm \[(.*)\] TJ/.exec(line);
    if (shown === null) continue;
    x = Math.min(x, Number(shown[1]));
    baseline = Number(shown[2]);
    right = Number(shown[1]) + (advance(shown[3] ?? '', font) / 1000) * size;
  }
  return { x, baseline, right };
}

function advance(array: string, widths: readonly number[]): number {
  return array.split(' ').reduce((sum, item) => {
    const glyph = /^<([0-9a-f]{4})>$/.exec(item)?.[1];
    return glyph === undefined ? sum - Number(item) : sum + (widths[Number.parseInt(glyph, 16)] ?? Number.NaN);
  }, 0);
}

/** The value of a dictionary entry, up to the end of its line. */
export const entry = (dictionary: string, key: string): string =>
  new RegExp(`/${key} (.*)`).exec(dictionary)?.[1] ?? '';

export function stringEntry(dictionary: string, key: string): string {
  const start = dictionary.indexOf(`/${key} (`);
  return start < 0 ? '' : literal(dictionary.slice(start + key.length + 2));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Decodes a string in brackets: plain bytes, or UTF-16 when it begins with a byte order mark. */
export function literal(text: string): string {
  const body = /^\(((?:\\[\s\S]|[^\\)])*)\)/.exec(text)?.[1] ?? '';
  const plain = body.replace(/\\([\s\S])/g, (_, character: string) => escapes[character] ?? character);
  if (!plain.startsWith('\u00fe\u00ff')) return plain;
  return Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le');
}
