import type { ReactNode } from 'react';

/** Where there is nothing yet: what belongs here, and the buttons that bring it. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{text}</p>
      {children !== undefined && <div className="row wrap">{children}</div>}
    </div>
  );
}
