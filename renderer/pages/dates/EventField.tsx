import { DateField } from '../../parts/DateField.tsx';
import { NumberField } from '../../parts/NumberField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useWords } from '../../words/language-context.ts';

/** One field of an event, by what it holds. */
export function EventField({
  name,
  value,
  onCommit,
  reason,
}: {
  readonly name: 'date' | 'until' | 'refusedOn' | 'yen' | 'for';
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly reason?: string | undefined;
}) {
  const { events } = useWords().screens.dates;
  const { common } = useWords().screens;
  const props = { label: events[name], value, onCommit, reason };
  if (name === 'yen') return <NumberField {...props} unit={common.yen} />;
  if (name === 'for') return <TextField {...props} />;
  return <DateField {...props} required={name === 'date'} />;
}
