import { useCallback, useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import type { GridActions } from '../../grid/use-grid.ts';
import type { Edit } from '../../session/case-session.ts';
import { useCaseSession } from '../../session/case-context.ts';
import { newId } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { cellOf } from './day-body.ts';
import { dayEdits, rowEdit, type FieldChange } from './day-edits.ts';
import { rowsByDate, type Line } from './lines.ts';
import { pastePlan, type DayChange, type PastePlan } from './paste.ts';
import { otherRecords, withOtherRecord } from './sources.ts';
import { fieldOf } from './time-columns.ts';
import type { WorkerTime } from './use-worker-time.ts';

export type Choice = { readonly record: StoredRecord; readonly index: number };

/** The actions of the month grid. Every action is one entry of the history. */
export function useDayActions(time: WorkerTime, lines: readonly Line[], page: (by: -1 | 1) => void) {
  const session = useCaseSession();
  const { kinds } = useWords().screens.time;
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [help, setHelp] = useState(false);
  const sheet = { worker: time.worker.id, days: time.days, words: kinds, newId };

  const save = (edits: readonly Edit[], code: string, data: Readonly<Record<string, string>> = {}): void =>
    session.edit(edits, { code, data });

  const put = (changes: readonly FieldChange[], code: string): void => {
    const [first] = changes;
    if (first === undefined) return;
    save(dayEdits(changes, sheet), code, { date: first.date, count: String(changes.length) });
  };

  const paste = (changes: readonly DayChange[]): void => {
    const rows = rowsByDate(time.days);
    put(
      changes.map((change) => ({ ...change, record: rows.get(change.date)?.[0] ?? null })),
      'day-paste',
    );
    setPlan(null);
  };

  const use = ({ record, index }: Choice, reason: string): void => {
    save([rowEdit(record, withOtherRecord(record.body, index, reason))], 'day-source', { date: textDate(record) });
    setChoice(null);
  };

  /** Memoised, so that lines are not rendered again. */
  const choose = useCallback((record: StoredRecord, index: number): void => setChoice({ record, index }), []);

  const lineAt = (row: number): Line | undefined => lines[row];

  const toggleHoliday = ({ record, date }: Line): void => {
    const stated = record?.body['kind'] === 'statutory-holiday';
    put([{ record, date, field: 'kind', text: stated ? '' : 'statutory-holiday' }], 'day-kind');
  };

  const toggleEstimated = ({ record, date }: Line): void => {
    if (record === null) return;
    const { estimated, ...rest } = record.body;
    save([rowEdit(record, estimated === true ? rest : { ...rest, estimated: true })], 'day-estimated', { date });
  };

  function key(pressed: string, row: number, col: number): boolean {
    const line = lineAt(row);
    const field = fieldOf(col);
    if (line === undefined || field === 'note' || field === 'source') return false;
    if (pressed === '?') setHelp(true);
    else if (pressed === 'h') toggleHoliday(line);
    else if (pressed === 'e') toggleEstimated(line);
    else if (pressed === 'a' && line.record !== null && otherRecords(line.record.body).length > 0)
      setChoice({ record: line.record, index: 0 });
    else return false;
    return true;
  }

  const actions: GridActions = {
    textOf: (row, col) => {
      const [line, field] = [lineAt(row), fieldOf(col)];
      return line?.record && field !== null ? cellOf(line.record.body, field, kinds).typed : '';
    },
    change: (changes, how) => {
      const found = changes.flatMap(({ row, col, text }): readonly FieldChange[] => {
        const [line, field] = [lineAt(row), fieldOf(col)];
        return line === undefined || field === null ? [] : [{ record: line.record, date: line.date, field, text }];
      });
      put(found, `day-${how}`);
    },
    paste: (block, at) => {
      const dates = [...new Set(lines.map(({ date }) => date))];
      const planned = pastePlan(block, { dates, date: lineAt(at.row)?.date ?? '', field: fieldOf(at.col) });
      if (planned.outside || planned.leftOut.length > 0) setPlan(planned);
      else paste(planned.changes);
    },
    undo: session.undo,
    redo: session.redo,
    page,
    key: (pressed, { row, col }) => key(pressed, row, col),
  };

  return { actions, plan, setPlan, paste, choice, setChoice, choose, use, help, setHelp };
}

const textDate = ({ body }: StoredRecord): string => (typeof body['date'] === 'string' ? body['date'] : '');
