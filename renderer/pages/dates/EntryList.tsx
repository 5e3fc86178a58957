import type { HistoryEntry } from '../../client/types.ts';
import { Badge } from '../../parts/Badge.tsx';
import { actionText } from '../../words/action-text.ts';
import { dateText } from '../../words/date-text.ts';
import { localTime } from '../../words/dates.ts';
import { useWords } from '../../words/language-context.ts';

/** The entries, grouped by day. */
export function EntryList({
  entries,
  chosen,
  choose,
}: {
  readonly entries: readonly HistoryEntry[];
  readonly chosen: number | null;
  readonly choose: (seq: number) => void;
}) {
  const words = useWords();
  const days = [...new Set(entries.map(({ at }) => localTime(at).date))];
  return (
    <div className="entry-list">
      {days.map((day) => (
        <section key={day} aria-label={dateText(day, words)}>
          <h3>{dateText(day, words)}</h3>
          <ul>
            {entries
              .filter(({ at }) => localTime(at).date === day)
              .map((entry) => (
                <li key={entry.seq}>
                  <EntryButton entry={entry} chosen={entry.seq === chosen} choose={() => choose(entry.seq)} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function EntryButton({
  entry,
  chosen,
  choose,
}: {
  readonly entry: HistoryEntry;
  readonly chosen: boolean;
  readonly choose: () => void;
}) {
  const words = useWords();
  const { log } = words.screens.dates;
  return (
    <button
      type="button"
      className={entry.undone ? 'entry undone' : 'entry'}
      aria-current={chosen ? 'true' : undefined}
      onClick={choose}
    >
      <span className="entry-time">{localTime(entry.at).time}</span>
      <span className="entry-what">
        {log.kinds[entry.kind]}
        {actionText(entry.action, words)}
      </span>
      {entry.undone && <Badge>{log.undone}</Badge>}
      <span className="sub nowrap">{entry.who}</span>
    </button>
  );
}
