import { useState, type ReactNode } from 'react';
import { useWords } from '../words/language-context.ts';
import type { Reading } from '../words/reading.ts';
import { Field } from './Field.tsx';

export type DraftFieldProps = {
  readonly label: ReactNode;
  /** What is stored: a value, or a text that could not be read when it was typed. */
  readonly value: string;
  /** Called when the field is left or by Enter, with what was read, else with the text as it was typed: nothing is lost. */
  readonly onCommit: (value: string) => void;
  readonly hint?: ReactNode;
  /** A reason from elsewhere, such as a problem of the record. */
  readonly reason?: string | undefined;
  readonly unit?: ReactNode;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly beside?: boolean;
  readonly className?: string;
};

type Kind = {
  readonly read: (typed: string) => Reading;
  /** The stored value as the field shows it. */
  readonly show?: (value: string) => string;
  readonly aside?: (shown: string) => ReactNode;
  readonly inputClass?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly lines?: number;
};

const asIs = (value: string): string => value;

/** A field that keeps what is being typed until it is left. Esc brings the stored value back. */
export function DraftField({ kind, ...props }: DraftFieldProps & { readonly kind: Kind }) {
  const { reasons } = useWords().screens.common;
  const { value, onCommit, hint, unit, required = false } = props;
  const { read, show = asIs, aside, inputClass, inputMode = 'text', lines } = kind;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? show(value);
  const reading = read(shown);
  const own = 'reason' in reading ? reading.reason : required && reading.value === '' ? 'missing' : undefined;
  // While a person still types, an unfinished text is no mistake.
  const reason = typed !== null ? undefined : own === undefined ? props.reason : reasons[own];

  const commit = (): void => {
    if (typed === null) return;
    setTyped(null);
    const next = 'value' in reading ? reading.value : typed;
    if (next !== value) onCommit(next);
  };
  const hear = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && lines === undefined) commit();
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    }
  };

  return (
    <Field
      label={props.label}
      hint={hint}
      reason={reason}
      beside={props.beside ?? false}
      className={props.className ?? ''}
      after={
        <>
          {unit !== undefined && <span className="unit">{unit}</span>}
          {aside?.(shown)}
        </>
      }
    >
      {(ids) => {
        const common = {
          ...ids,
          value: shown,
          placeholder: props.placeholder,
          disabled: props.disabled,
          'aria-required': required || undefined,
          onBlur: commit,
          onKeyDown: hear,
          onChange: (event: { readonly target: { readonly value: string } }) => setTyped(event.target.value),
        };
        return lines === undefined ? (
          <input {...common} type="text" inputMode={inputMode} className={inputClass} autoComplete="off" />
        ) : (
          <textarea {...common} rows={lines} />
        );
      }}
    </Field>
  );
}
