import { NativeSelect } from '@mantine/core';
import { fieldProps, type FieldProps } from './field-props.tsx';

export type Option = { readonly value: string; readonly label: string };

/** A stored value that is not among the choices stays visible as it is. */
export function SelectField({
  value,
  options,
  onCommit,
  disabled = false,
  ...props
}: Omit<FieldProps, 'after'> & {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onCommit: (value: string) => void;
  readonly disabled?: boolean;
}) {
  const known = options.some((option) => option.value === value);
  return (
    <NativeSelect
      {...fieldProps(props)}
      value={value}
      disabled={disabled}
      data={known ? [...options] : [{ value, label: value }, ...options]}
      onChange={(event) => onCommit(event.target.value)}
    />
  );
}
