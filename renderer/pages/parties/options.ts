import type { Option } from '../../parts/SelectField.tsx';

/** The choices of a table of words, in its order. */
export const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** With a line above for what nobody has chosen yet. */
export const withUnset = (options: readonly Option[], unset: string): readonly Option[] => [
  { value: '', label: unset },
  ...options,
];
