import type { Json, JsonObject, StoredRecord } from '../../client/types.ts';
import { listOf, objectOf, textOf } from '../../session/records.ts';
import { readNumber } from '../../words/reading.ts';

export type Side = 'payments' | 'deductions';
/** One line of the table: the same name and kind in every month. `nth`: a slip may have the same line twice. */
export type SlipLine = {
  readonly side: Side;
  readonly name: string;
  /** Head of a payment, kind of a deduction. */
  readonly kind: string;
  readonly nth: number;
};

/** The field with the kind of a line. */
export const kindField = { payments: 'head', deductions: 'kind' } as const;

export const lineKey = ({ side, name, kind, nth }: SlipLine): string => [side, kind, nth, name].join(' ');

function linesOfSlip(body: JsonObject, side: Side): readonly SlipLine[] {
  const seen = new Map<string, number>();
  return listOf(body[side]).map((item) => {
    const line = objectOf(item);
    const [name, kind] = [textOf(line, 'name'), textOf(line, kindField[side])];
    const nth = seen.get(`${kind} ${name}`) ?? 0;
    seen.set(`${kind} ${name}`, nth + 1);
    return { side, name, kind, nth };
  });
}

/** The lines of all slips, each once, in order of first occurrence; lines added by hand without an amount come last. */
export function linesOfSlips(
  slips: readonly StoredRecord[],
  side: Side,
  added: readonly SlipLine[],
): readonly SlipLine[] {
  const lines = new Map<string, SlipLine>();
  for (const { body } of slips) for (const line of linesOfSlip(body, side)) lines.set(lineKey(line), line);
  for (const line of added) if (line.side === side && !lines.has(lineKey(line))) lines.set(lineKey(line), line);
  return [...lines.values()];
}

const indexOf = (body: JsonObject, line: SlipLine): number =>
  linesOfSlip(body, line.side).findIndex((found) => lineKey(found) === lineKey(line));

/** The line as the slip has it; null where it has none. */
export function lineIn(body: JsonObject, line: SlipLine): JsonObject | null {
  const item = listOf(body[line.side])[indexOf(body, line)];
  return item === undefined ? null : objectOf(item);
}

/** The text of an amount: digits, or the text as typed if it could not be read. */
export const amountIn = (body: JsonObject, line: SlipLine): string => textOf(lineIn(body, line) ?? {}, 'yen');

export const isAmount = (text: string): boolean => {
  const read = readNumber(text, true);
  return 'value' in read && read.value !== '';
};

const replaced = (body: JsonObject, side: Side, items: readonly Json[]): JsonObject => ({ ...body, [side]: items });

/** The slip with one amount changed; an empty text removes the line from this slip. */
export function withAmount(body: JsonObject, line: SlipLine, text: string): JsonObject {
  const items = listOf(body[line.side]);
  const at = indexOf(body, line);
  const read = readNumber(text, true);
  if (text.trim() === '')
    return replaced(
      body,
      line.side,
      items.filter((_, i) => i !== at),
    );
  const yen = 'value' in read ? read.value : text;
  if (at < 0) return replaced(body, line.side, [...items, { name: line.name, yen, [kindField[line.side]]: line.kind }]);
  return withFacts(body, line, { yen });
}

/** The slip with changed facts of one line, such as name, kind, actual cost; undefined removes a fact. */
export function withFacts(
  body: JsonObject,
  line: SlipLine,
  facts: Readonly<Record<string, Json | undefined>>,
): JsonObject {
  const at = indexOf(body, line);
  if (at < 0) return body;
  const items = listOf(body[line.side]).map((item, i): Json => {
    if (i !== at) return item;
    const merged: Readonly<Record<string, Json | undefined>> = { ...objectOf(item), ...facts };
    return Object.fromEntries(
      Object.entries(merged).filter((entry): entry is [string, Json] => entry[1] !== undefined),
    );
  });
  return replaced(body, line.side, items);
}
