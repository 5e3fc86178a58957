import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';

export const CheckField = ({
  label,
  checked,
  onCommit,
  hint,
  disabled = false,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onCommit: (checked: boolean) => void;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}) => (
  <Checkbox
    label={label}
    description={hint}
    checked={checked}
    disabled={disabled}
    onChange={(event) => onCommit(event.target.checked)}
  />
);
