import { languageCodes, mother, nameOf, type InterfaceCode } from '../../../templates/messages/codes.ts';
import type { Option } from '../../parts/SelectField.tsx';

/** The languages that papers are translated into; the text of the papers itself says that there is no translation. */
export const paperLanguages = (spoken: InterfaceCode, none: (language: string) => string): readonly Option[] =>
  languageCodes.map((value) => {
    const name = nameOf(value, spoken)?.name ?? value;
    return { value, label: value === mother ? none(name) : name };
  });

/** The choices of a catalogue table, in its order. */
export const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** With a first line for "not chosen". */
export const withUnset = (options: readonly Option[], unset: string): readonly Option[] => [
  { value: '', label: unset },
  ...options,
];
