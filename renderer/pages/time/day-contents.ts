import type { DayResult, JsonObject, StoredRecord } from '../../client/types.ts';
import { durationText, minutesOf } from '../../words/figures.ts';
import type { Words } from '../../words/language-context.ts';
import { textOf } from '../../session/records.ts';
import { cellOf, type Cell, type DayField } from './day-body.ts';
import { isDayKind, type DayKind } from './day-kinds.ts';
import { sourceText } from './sources.ts';
import { stripOf, type StripClass } from './strip.ts';
import type { ColumnId } from './time-columns.ts';

/** What a cell shows while not edited. `ghost`: shown in grey, because it is not recorded. */
export type Content = Cell & { readonly ghost?: string; readonly mark?: string; readonly title?: string };

export type DayFacts = {
  readonly body: JsonObject;
  /** False on further rows of a date, because counted values are shown once. */
  readonly first: boolean;
  readonly result: DayResult | undefined;
  /** The kind of day by the contract; null outside the employment. */
  readonly contractKind: DayKind | null;
  readonly held: boolean;
  readonly evidence: readonly StoredRecord[];
};

const plainCell = (text: string): Content => ({ shown: text, typed: text, trouble: null });

const counted = {
  worked: 'worked',
  byDay: 'byDayRule',
  byWeek: 'byWeekRule',
  over60: 'overtimeOver60',
  night: 'night',
  holiday: 'statutoryHoliday',
} as const satisfies Partial<Record<ColumnId, keyof DayResult>>;
export type CountedColumn = keyof typeof counted;

/** The minutes of a counted column on one day. */
export const minutesIn = (day: DayResult, id: CountedColumn): number => day[counted[id]];

export function contentOf(id: ColumnId, facts: DayFacts, words: Words): Content {
  const { first, result, held } = facts;
  const { time } = words.screens;
  switch (id) {
    case 'date':
      return plainCell('');
    case 'strip':
      return plainCell(first && result ? stripText(result, time.classes) : '');
    case 'kind':
    case 'start':
    case 'end':
    case 'breaks':
    case 'source':
    case 'note':
      return fieldContent(id, facts, words);
    default: {
      if (held && id === 'worked' && first) return { ...plainCell(''), mark: '?' };
      const minutes = first && result ? minutesIn(result, id) : 0;
      return plainCell(minutes === 0 ? '' : durationText(minutes));
    }
  }
}

/** The recorded value, or in grey the assumed one. */
function fieldContent(field: DayField, facts: DayFacts, { screens }: Words): Content {
  const { body, first, result, contractKind, evidence } = facts;
  const cell: Content = cellOf(body, field, screens.time.kinds);
  if (field === 'kind') {
    const kind = result !== undefined && isDayKind(result.kind) ? result.kind : contractKind;
    const title = [kind === null ? '' : screens.time.kindsInFull[kind], textOf(body, 'label')].filter(Boolean);
    return { ...cell, ghost: first && kind !== null ? screens.time.kinds[kind] : '', title: title.join(' / ') };
  }
  if (field === 'breaks' && result !== undefined && result.breaks.length > 0)
    return { ...cell, ghost: `(${durationText(breakMinutes(result))})` };
  if (field === 'source') return sourceContent(cell, evidence);
  return field === 'note' && body['estimated'] === true ? { ...cell, mark: screens.time.estimated } : cell;
}

function sourceContent(cell: Content, evidence: readonly StoredRecord[]): Content {
  const file = evidence.find(({ body }) => textOf(body, 'id') === cell.shown.split('#')[0]);
  const shown = sourceText(cell.shown, evidence);
  return file === undefined
    ? { ...cell, shown }
    : { ...cell, shown, title: `${textOf(file.body, 'file')} ${cell.typed}` };
}

const breakMinutes = ({ breaks }: DayResult): number =>
  breaks.reduce((sum, [from, to]) => sum + minutesOf(to) - minutesOf(from), 0);

/** The strip as text, for screen readers. */
function stripText(day: DayResult, classes: Readonly<Record<StripClass, string>>): string {
  const sums = new Map<StripClass, number>();
  for (const { cls, from, to } of stripOf(day)) sums.set(cls, (sums.get(cls) ?? 0) + to - from);
  return [...sums].map(([cls, minutes]) => `${classes[cls]} ${durationText(minutes)}`).join(' ');
}
