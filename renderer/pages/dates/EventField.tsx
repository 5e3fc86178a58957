import type { Json } from '../../client/types.ts';
import { DateField } from '../../parts/DateField.tsx';
import { NumberField } from '../../parts/NumberField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useWords } from '../../words/language-context.ts';
import { dismissalExceptions, type ExtraField } from './event-fields.ts';
import { NamedPeriods } from './NamedPeriods.tsx';

/** One field of an event, by its type; undefined removes the value. */
export function EventField({
  name,
  value,
  onCommit,
  reason,
}: {
  readonly name: 'date' | ExtraField;
  readonly value: Json | undefined;
  readonly onCommit: (value: Json | undefined) => void;
  readonly reason?: string | undefined;
}) {
  const { events } = useWords().screens.dates;
  const { common } = useWords().screens;
  if (name === 'periods') return <NamedPeriods value={value} onCommit={onCommit} reason={reason} />;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const commit = (typed: string): void => onCommit(typed === '' && name !== 'date' ? undefined : typed);
  const props = { label: events[name], value: text, onCommit: commit, reason };
  if (name === 'exception')
    return (
      <SelectField
        {...props}
        options={[
          { value: '', label: events.noException },
          ...dismissalExceptions.map((one) => ({ value: one, label: events.exceptions[one] })),
        ]}
      />
    );
  if (name === 'yen') return <NumberField {...props} unit={common.yen} />;
  if (name === 'for') return <TextField {...props} />;
  return <DateField {...props} required={name === 'date'} />;
}
