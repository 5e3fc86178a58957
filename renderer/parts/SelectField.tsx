import type { ReactNode } from 'react';
import { Field } from './Field.tsx';

export type Option = { readonly value: string; readonly label: string };

/** A stored value that is none of the choices stays visible as it is. */
export function SelectField({
  label,
  value,
  options,
  onCommit,
  hint,
  reason,
  disabled = false,
  beside = false,
  className = '',
}: {
  readonly label: ReactNode;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onCommit: (value: string) => void;
  readonly hint?: ReactNode;
  readonly reason?: string | undefined;
  readonly disabled?: boolean;
  readonly beside?: boolean;
  readonly className?: string;
}) {
  const known = options.some((option) => option.value === value);
  const shown = known ? options : [{ value, label: value }, ...options];
  return (
    <Field label={label} hint={hint} reason={reason} beside={beside} className={className}>
      {(ids) => (
        <select {...ids} value={value} disabled={disabled} onChange={(event) => onCommit(event.target.value)}>
          {shown.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
