import { fill } from '../../../templates/messages/text.ts';
import { durationText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import type { WeekSum } from './week.ts';

export type WeekMark = WeekSum & {
  /** The weekly limit in hours. */
  readonly limit: number;
  /** Lines of the table that the bracket spans. */
  readonly lines: number;
  /** Whether the week begins before the table or continues after it. */
  readonly cut: 'above' | 'below' | 'no';
};

/** The bracket at the left: the sum of the week, and whether it exceeds the limit. */
export function WeekCell({ week }: { readonly week: WeekMark }) {
  const words = useWords().screens.time.week;
  const { minutes, over, unread, limit, lines, cut } = week;
  const limitWords = fill(over > 0 ? words.over : words.within, { limit: String(limit) });
  if (minutes === 0 && unread === 0) return <td role="gridcell" rowSpan={lines} className="week" />;
  return (
    <td role="gridcell" rowSpan={lines} className={over > 0 ? 'week over' : 'week'}>
      <div className="week-sum">
        {lines > 3 && <span>{words.sum}</span>}
        <b>{durationText(minutes)}</b>
        {over > 0 && lines > 1 && <em>+{durationText(over)}</em>}
        {lines > 3 && <span>{limitWords}</span>}
        {unread > 0 && lines > 2 && <span className="ask">{fill(words.unread, { days: String(unread) })}</span>}
      </div>
      <i className={`bracket ${cut}`} aria-hidden="true" />
    </td>
  );
}
