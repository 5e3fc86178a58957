import type { ReactNode } from 'react';

/** For an empty list: what belongs here, and buttons to add it. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{text}</p>
      {children !== undefined && <div className="row wrap">{children}</div>}
    </div>
  );
}
