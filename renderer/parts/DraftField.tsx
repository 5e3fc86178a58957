import { Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../words/language-context.ts';
import type { Reading } from '../words/reading.ts';
import { fieldProps, type FieldProps } from './field-props.tsx';

/** `reason` comes from outside, such as a problem of the record. */
export type DraftFieldProps = Omit<FieldProps, 'after'> & {
  /** The stored value, or a text that could not be read. */
  readonly value: string;
  /** Called on blur or Enter, with the value read, or with the text as typed if it could not be read. */
  readonly onCommit: (value: string) => void;
  readonly unit?: ReactNode;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
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

/** A field that commits when it is left. Esc restores the stored value. */
export function DraftField({ kind, ...props }: DraftFieldProps & { readonly kind: Kind }) {
  const { reasons } = useWords().screens.common;
  const { value, onCommit, unit, required = false } = props;
  const { read, show = asIs, aside, inputClass = '', inputMode = 'text', lines } = kind;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? show(value);
  const reading = read(shown);
  const own = 'reason' in reading ? reading.reason : required && reading.value === '' ? 'missing' : undefined;
  // No error while typing, because the text is unfinished.
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

  const control = {
    ...fieldProps({
      ...props,
      reason,
      after: (
        <>
          {unit !== undefined && <span className="unit">{unit}</span>}
          {aside?.(shown)}
        </>
      ),
    }),
    value: shown,
    placeholder: props.placeholder,
    disabled: props.disabled ?? false,
    'aria-required': required || undefined,
    onBlur: commit,
    onKeyDown: hear,
    onChange: (event: { readonly target: { readonly value: string } }) => setTyped(event.target.value),
  };
  return lines === undefined ? (
    <TextInput {...control} inputMode={inputMode} classNames={{ input: inputClass }} autoComplete="off" />
  ) : (
    <Textarea {...control} rows={lines} />
  );
}
