import type { ReactNode } from 'react';

/** What may be wider or higher than its place: reached by key, so that arrows scroll it. */
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
