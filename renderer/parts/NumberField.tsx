import { grouped } from '../../templates/parts/number.ts';
import { readNumber, type Reading } from '../words/reading.ts';
import { DraftField, type DraftFieldProps } from './DraftField.tsx';

const withSeparators = (value: string): string => (/^-?\d+(\.\d+)?$/.test(value) ? grouped(value) : value);
const whole = { read: readNumber, show: withSeparators, inputClass: 'number', inputMode: 'numeric' } as const;
const decimal = {
  ...whole,
  inputMode: 'decimal',
  read: (typed: string): Reading => readNumber(typed, true),
} as const;

/** A number kept as text everywhere. Yen are whole; `decimals` for hours, days, rates. */
export const NumberField = ({ decimals = false, ...props }: DraftFieldProps & { readonly decimals?: boolean }) => (
  <DraftField {...props} kind={decimals ? decimal : whole} />
);
