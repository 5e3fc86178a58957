import type { ReactNode } from 'react';

/** A scrollable area that can be focused, so that arrow keys scroll it. */
export const Scroll = ({
  label,
  className = '',
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}) => (
  <div className={`scroll ${className}`} role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
