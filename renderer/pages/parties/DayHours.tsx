import type { Json } from '../../client/types.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useWords } from '../../words/language-context.ts';
import { ClockField } from './ClockField.tsx';
import { breaksOf, breaksText, countOf, textOrNothing, type DayField } from './terms-text.ts';

/** The hours of one weekday, or of every day. */
export function DayHours({
  label,
  valueOf,
  reasonOf,
  onSet,
}: {
  readonly label: string;
  readonly valueOf: (name: DayField) => Json | undefined;
  readonly reasonOf: (name: DayField) => string | undefined;
  readonly onSet: (name: DayField, value: Json | undefined) => void;
}) {
  const { hours } = useWords().screens.parties;
  const text = (name: DayField): string => {
    const value = valueOf(name);
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  };
  return (
    <div className="day-hours" role="group" aria-label={label}>
      <b>{label}</b>
      {(['start', 'end'] as const).map((name) => (
        <ClockField
          key={name}
          label={hours[name]}
          value={text(name)}
          reason={reasonOf(name)}
          onCommit={(typed) => onSet(name, textOrNothing(typed))}
        />
      ))}
      <TextField
        label={hours.breaks}
        value={breaksText(valueOf('breaks'))}
        reason={reasonOf('breaks')}
        onCommit={(typed) => onSet('breaks', breaksOf(typed))}
      />
      <NumberField
        label={hours.minutes}
        value={text('minutesPerDay')}
        reason={reasonOf('minutesPerDay')}
        onCommit={(typed) => onSet('minutesPerDay', countOf(typed))}
      />
    </div>
  );
}
