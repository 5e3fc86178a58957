import { Button } from '@mantine/core';
import type { Option } from './SelectField.tsx';

/** A choice of one among a few, all visible. */
export function Segments<T extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (Option & { readonly value: T })[];
  readonly onChoose: (value: T) => void;
}) {
  return (
    <Button.Group className="tabs" aria-label={label}>
      {options.map((option) => (
        <Button key={option.value} aria-pressed={option.value === value} onClick={() => onChoose(option.value)}>
          {option.label}
        </Button>
      ))}
    </Button.Group>
  );
}
