import { fill } from '../../../templates/messages/text.ts';
import { Kbd } from '@mantine/core';
import type { DayResult, PeriodResult, HeadName } from '../../client/types.ts';
import { FigureButton } from '../../parts/FigureButton.tsx';
import { amountText, durationText, sum } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { minutesIn, type CountedColumn } from './day-contents.ts';

const order: readonly CountedColumn[] = ['worked', 'byDay', 'byWeek', 'over60', 'night', 'holiday'];

/** The head of the claim for the minutes of a column. */
const heads: Readonly<Partial<Record<CountedColumn, HeadName>>> = {
  byDay: 'overtime',
  over60: 'overtimeOver60',
  night: 'night',
  holiday: 'statutoryHoliday',
};

/** The sums of the days shown, and below them the amounts due if the days are a whole pay period. */
export function MonthFoot({
  days,
  period,
  worker,
  unread,
  onHelp,
}: {
  readonly days: readonly DayResult[];
  readonly period: PeriodResult | undefined;
  readonly worker: string;
  readonly unread: number;
  readonly onHelp: () => void;
}) {
  const { time } = useWords().screens;
  const total = (id: CountedColumn): number => days.reduce((all, day) => all + minutesIn(day, id), 0);
  return (
    <tfoot>
      <tr role="row">
        <th role="rowheader" scope="row" colSpan={6}>
          {time.sum} {unread > 0 && <span className="ask">{fill(time.unreadDays, { count: String(unread) })}</span>}
        </th>
        <td role="gridcell" className="num c-strip">
          <span className="sub">{time.classes.overtime}</span>{' '}
          {durationText(days.reduce((all, day) => all + day.overtime + day.overtimeOver60, 0))}
        </td>
        {order.map((id) => (
          <td key={id} role="gridcell" className={`num c-${id}`}>
            {durationText(total(id))}
          </td>
        ))}
        <td role="gridcell" colSpan={2} className="num">
          <button type="button" className="btn plain" onClick={onHelp}>
            <Kbd>?</Kbd> {time.keys}
          </button>
        </td>
      </tr>
      {period !== undefined && <DueRow period={period} worker={worker} />}
    </tfoot>
  );
}

function DueRow({ period, worker }: { readonly period: PeriodResult; readonly worker: string }) {
  const { screens, claim } = useWords();
  const { due, from } = period;
  const figure = (head: HeadName) => ({ kind: 'head', worker, from, part: 'due', head }) as const;
  const premiums = sum([due.withinStatutory, due.overtime, due.overtimeOver60, due.night, due.statutoryHoliday]);
  return (
    <tr role="row" className="due">
      <th role="rowheader" scope="row" colSpan={7}>
        {screens.time.yen}
      </th>
      <td role="gridcell" className="num">
        {amountText(premiums)}
      </td>
      {order.slice(1).map((id) => {
        if (id === 'byWeek') return null;
        const head = heads[id];
        return (
          <td key={id} role="gridcell" className={`num c-${id}`} colSpan={id === 'byDay' ? 2 : 1}>
            {head !== undefined && (
              <FigureButton figure={figure(head)} title={claim.words.heads.name[head]}>
                {amountText(due[head])}
              </FigureButton>
            )}
          </td>
        );
      })}
      <td role="gridcell" colSpan={2} />
    </tr>
  );
}
