import type { ReactNode } from 'react';

export type FieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Why the text cannot be used; the field turns amber. */
  readonly reason?: string | undefined;
  readonly beside?: boolean;
  readonly className?: string;
  /** Beside the control: a unit, the other calendar, a button. */
  readonly after?: ReactNode;
};

/** Maps our `hint` and `reason` to Mantine's `description` and `error`, and adds `after` beside the control. */
export const fieldProps = ({ label, hint, reason, beside = false, className = '', after }: FieldProps) => ({
  label,
  description: hint,
  error: reason,
  className: `${beside ? 'beside' : ''} ${className}`,
  inputContainer: (control: ReactNode) => (
    <div className="control">
      {control}
      {after}
    </div>
  ),
});
