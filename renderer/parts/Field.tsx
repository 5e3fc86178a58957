import { Input } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { fieldProps, type FieldProps } from './field-props.tsx';

/** What joins a control to its label, its hint and the reason why its text can't be used. */
type FieldIds = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** One control of any kind with its label above (or beside it), what helps, and why the typed text can't be used. */
export function Field({ children, ...props }: FieldProps & { readonly children: (ids: FieldIds) => ReactNode }) {
  const id = useId();
  const { hint, reason } = props;
  const ids = [hint === undefined ? '' : `${id}-description`, reason === undefined ? '' : `${id}-error`].filter(
    Boolean,
  );
  return (
    <Input.Wrapper {...fieldProps(props)} id={id}>
      {children({
        id,
        'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
        'aria-invalid': reason === undefined ? undefined : true,
      })}
    </Input.Wrapper>
  );
}
