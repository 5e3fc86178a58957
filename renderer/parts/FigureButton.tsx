import type { ReactNode } from 'react';
import type { Figure } from '../client/types.ts';
import { useWhy } from '../frame/why-context.ts';
import { useWords } from '../words/language-context.ts';

/** A figure that opens its derivation. */
export function FigureButton({
  figure,
  title,
  children,
}: {
  readonly figure: Figure;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const { ask } = useWhy();
  const { why } = useWords().screens;
  return (
    <button type="button" className="figure" title={why.open} onClick={() => ask({ figure, title })}>
      {children}
    </button>
  );
}
