import type { ReactNode } from 'react';

export function PageHead({
  title,
  sub,
  children,
}: {
  readonly title: string;
  readonly sub?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {sub !== undefined && <span className="sub">{sub}</span>}
      <div className="row push wrap">{children}</div>
    </header>
  );
}
