import { useEffect, useState } from 'react';
import { fileKind, readableText } from './file-kind.ts';
import type { Pages } from './pages.ts';
import { picturePages } from './picture-pages.ts';

export type Shown =
  | { readonly kind: 'opening' }
  | { readonly kind: 'pages'; readonly pages: Pages }
  | { readonly kind: 'text'; readonly text: string }
  /** A file that cannot be shown; `broken` if its type could be. */
  | { readonly kind: 'hidden'; readonly broken: boolean };

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<Shown> {
  const kind = fileKind(bytes);
  if (kind === 'other') return { kind: 'hidden', broken: false };
  if (kind === 'text') {
    const text = readableText(bytes);
    return text === null ? { kind: 'hidden', broken: true } : { kind: 'text', text };
  }
  try {
    // pdf.js is large, so it is loaded with the first PDF.
    const pages = kind === 'pdf' ? await (await import('./pdf-pages.ts')).pdfPages(bytes) : await picturePages(bytes);
    return { kind: 'pages', pages };
  } catch {
    return { kind: 'hidden', broken: true };
  }
}

/** Opens a file for viewing, by its type. The old one stays until the next is ready, and is closed then. */
export function useShown(bytes: Uint8Array<ArrayBuffer> | null): Shown {
  const [shown, setShown] = useState<Shown>(opening);
  useEffect(() => {
    if (bytes === null) return;
    let left = false;
    void open(bytes).then((next) => {
      if (left) close(next);
      else setShown(next);
    });
    return () => {
      left = true;
    };
  }, [bytes]);
  useEffect(() => () => close(shown), [shown]);
  return shown;
}

const opening = { kind: 'opening' } as const;
const close = (shown: Shown): void => {
  if (shown.kind === 'pages') shown.pages.close();
};
