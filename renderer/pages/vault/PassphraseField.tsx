import { useState, type ReactNode } from 'react';
import { Field } from '../../parts/Field.tsx';
import { useWords } from '../../words/language-context.ts';

/** Hidden as it is typed; a button shows it. */
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
  /** A new passphrase rather than the present one: password managers ask. */
  readonly fresh?: boolean;
  readonly hint?: ReactNode;
  readonly reason?: string | undefined;
  readonly focus?: boolean;
}) {
  const { vault } = useWords().screens;
  const [shown, show] = useState(false);
  return (
    <Field
      label={label}
      hint={hint}
      reason={reason}
      after={
        <button type="button" className="btn" aria-pressed={shown} onClick={() => show(!shown)}>
          {shown ? vault.hide : vault.show}
          <span className="visually-hidden">{label}</span>
        </button>
      }
    >
      {(ids) => (
        <input
          {...ids}
          type={shown ? 'text' : 'password'}
          value={value}
          autoComplete={fresh ? 'new-password' : 'current-password'}
          autoFocus={focus}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
