import type { JsonObject, StoredRecord } from '../../client/types.ts';
import type { Edit } from '../../session/case-session.ts';
import { readDate } from '../../words/era.ts';
import { readNumber } from '../../words/reading.ts';
import { lineIn, withAmount, withFacts, kindField, type SlipLine } from './slip-lines.ts';
import { periodOf, statedNetNote, type StatedNet } from './slip-sums.ts';

export type SlipField = 'payday' | 'paidOn';
/** The target of a cell of the table. */
export type SlipCell =
  | { readonly kind: 'amount'; readonly slip: StoredRecord; readonly line: SlipLine }
  | { readonly kind: 'date'; readonly slip: StoredRecord; readonly field: SlipField }
  | { readonly kind: 'net'; readonly slip: StoredRecord }
  | { readonly kind: 'name'; readonly line: SlipLine }
  | { readonly kind: 'lineKind'; readonly line: SlipLine };
export type SlipChange = { readonly cell: SlipCell; readonly text: string };

export type SlipSheet = {
  readonly worker: string;
  readonly slips: readonly StoredRecord[];
  readonly notes: readonly StoredRecord[];
  /** The kind for a text of the list. */
  readonly kindOf: (line: SlipLine, word: string) => string;
  readonly newId: () => string;
};

/** The edits of one action; all changes of a slip are one edit. */
export function slipEdits(changes: readonly SlipChange[], sheet: SlipSheet): readonly Edit[] {
  const bodies = new Map(sheet.slips.map(({ id, body }) => [id, body]));
  const put = ({ id }: StoredRecord, change: (body: JsonObject) => JsonObject): void => {
    const body = bodies.get(id);
    if (body) bodies.set(id, change(body));
  };
  const notes: Edit[] = [];
  for (const { cell, text } of changes)
    switch (cell.kind) {
      case 'amount':
        put(cell.slip, (body) => withAmount(body, cell.line, text));
        break;
      case 'date':
        put(cell.slip, (body) => withDate(body, cell.field, text));
        break;
      case 'net':
        notes.push(...netEdit(cell.slip, text, sheet));
        break;
      case 'name':
        for (const slip of sheet.slips) put(slip, (body) => renamed(body, cell.line, text));
        break;
      case 'lineKind':
        for (const slip of sheet.slips)
          put(slip, (body) =>
            withFacts(body, cell.line, { [kindField[cell.line.side]]: sheet.kindOf(cell.line, text) }),
          );
        break;
    }
  const edits = sheet.slips.flatMap((slip): readonly Edit[] => {
    const body = bodies.get(slip.id);
    return body === undefined || body === slip.body ? [] : [slipEdit(slip, body)];
  });
  return [...edits, ...notes];
}

export const slipEdit = ({ id, kind, parent, position }: StoredRecord, body: JsonObject): Edit => ({
  id,
  content: { kind, parent, position, body },
});

const renamed = (body: JsonObject, line: SlipLine, name: string): JsonObject =>
  name.trim() === '' || lineIn(body, line) === null ? body : withFacts(body, line, { name: name.trim() });

function withDate(body: JsonObject, field: SlipField, text: string): JsonObject {
  const read = readDate(text);
  const { [field]: _old, ...rest } = body;
  if (text.trim() === '') return rest;
  return { ...rest, [field]: 'value' in read ? read.value : text };
}

function netEdit(slip: StoredRecord, text: string, { worker, notes, newId }: SlipSheet): readonly Edit[] {
  const note = statedNetNote(notes, slip.body);
  if (text.trim() === '') return note === undefined ? [] : [{ id: note.id, content: null }];
  const read = readNumber(text, true);
  const value: StatedNet = { about: 'payslip-net', ...periodOf(slip.body), yen: 'value' in read ? read.value : text };
  const position = note?.position ?? notes.length;
  return [{ id: note?.id ?? newId(), content: { kind: 'note', parent: worker, position, body: { value } } }];
}
