import { useId } from 'react';
import { useWords } from '../../words/language-context.ts';
import { week, type Weekday } from './terms-text.ts';

/** Which days of the week, each to be ticked. */
export function WeekdayChecks({
  label,
  value,
  reason,
  onCommit,
}: {
  readonly label: string;
  readonly value: readonly string[];
  readonly reason?: string | undefined;
  readonly onCommit: (days: readonly Weekday[]) => void;
}) {
  const { weekdays } = useWords().screens.time;
  const id = useId();
  const tick = (day: Weekday): void =>
    onCommit(week.filter((d) => (d === day ? !value.includes(d) : value.includes(d))));
  return (
    <fieldset className="weekday-checks" aria-describedby={reason === undefined ? undefined : id}>
      <legend>{label}</legend>
      {week.map((day) => (
        <label key={day}>
          <input type="checkbox" checked={value.includes(day)} onChange={() => tick(day)} />
          {weekdays[day]}
        </label>
      ))}
      {reason !== undefined && (
        <span className="ask-reason" id={id}>
          ? {reason}
        </span>
      )}
    </fieldset>
  );
}
