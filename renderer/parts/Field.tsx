import { useId, type ReactNode } from 'react';

/** What joins a control to its label, its hint and the reason why its text can't be used. */
export type FieldIds = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** One control with its label above (or beside it), what helps, and why the typed text can't be used. */
export function Field({
  label,
  hint,
  reason,
  beside = false,
  className = '',
  after,
  children,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Why the text can't be used; the field turns amber. */
  readonly reason?: string | undefined;
  readonly beside?: boolean;
  readonly className?: string;
  /** Beside the control: a unit, the other calendar, a button. */
  readonly after?: ReactNode;
  readonly children: (ids: FieldIds) => ReactNode;
}) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, reason === undefined ? '' : `${id}-reason`].filter(
    Boolean,
  );
  return (
    <div className={`field ${beside ? 'beside' : ''} ${className}`}>
      <label htmlFor={id}>{label}</label>
      <div className="control">
        {children({
          id,
          'aria-describedby': described.length === 0 ? undefined : described.join(' '),
          'aria-invalid': reason === undefined ? undefined : true,
        })}
        {after}
      </div>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {reason !== undefined && (
        <span className="reason" id={`${id}-reason`}>
          {reason}
        </span>
      )}
    </div>
  );
}
