import { Paper } from '@mantine/core';
import type { ReactNode } from 'react';

/** A section with a heading. */
export function Card({
  title,
  aside,
  className = '',
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <Paper component="section" className={`card ${className}`} aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        {aside !== undefined && <span className="sub">{aside}</span>}
      </div>
      {children}
    </Paper>
  );
}
