import type { Option } from '../../parts/SelectField.tsx';

/** The choices of a catalogue table, in its order. */
export const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** With a first line for "not chosen". */
export const withUnset = (options: readonly Option[], unset: string): readonly Option[] => [
  { value: '', label: unset },
  ...options,
];
