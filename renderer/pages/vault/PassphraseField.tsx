import { PasswordInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { fieldProps } from '../../parts/field-props.tsx';
import { useWords } from '../../words/language-context.ts';

/** A hidden passphrase with a button to show it. */
export function PassphraseField({
  label,
  value,
  onChange,
  fresh = false,
  hint,
  reason,
  focus = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A new passphrase rather than the present one, for password managers. */
  readonly fresh?: boolean;
  readonly hint?: ReactNode;
  readonly reason?: string | undefined;
  readonly focus?: boolean;
}) {
  const { vault } = useWords().screens;
  const [shown, { toggle }] = useDisclosure(false);
  return (
    <PasswordInput
      {...fieldProps({ label, hint, reason })}
      value={value}
      visible={shown}
      onVisibilityChange={toggle}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{
        'aria-label': `${vault.show}: ${label}`,
        title: shown ? vault.hide : vault.show,
      }}
      // Mantine sets this on every field but this one.
      aria-invalid={reason === undefined ? undefined : true}
      autoComplete={fresh ? 'new-password' : 'current-password'}
      autoFocus={focus}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
