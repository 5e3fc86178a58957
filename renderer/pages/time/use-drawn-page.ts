import { useEffect, useState } from 'react';
import type { Pages } from '../../parts/viewer/pages.ts';

/** Scale, sharp enough to enlarge a row three times. */
const pixels = 2.5;

/** One page of a file, drawn and rotated by quarter turns; null until ready. */
export function useDrawnPage(pages: Pages | null, page: number, turns: number): HTMLCanvasElement | null {
  const [drawn, setDrawn] = useState<HTMLCanvasElement | null>(null);
  useEffect(() => {
    if (pages === null) return;
    const left = new AbortController();
    const upright = document.createElement('canvas');
    void pages.draw(page, upright, pixels, left.signal).then(() => {
      if (!left.signal.aborted) setDrawn(turned(upright, turns));
    });
    return () => left.abort();
  }, [pages, page, turns]);
  return drawn;
}

function turned(upright: HTMLCanvasElement, turns: number): HTMLCanvasElement {
  if (turns === 0) return upright;
  const aside = document.createElement('canvas');
  const lying = turns % 2 === 1;
  aside.width = lying ? upright.height : upright.width;
  aside.height = lying ? upright.width : upright.height;
  const context = aside.getContext('2d');
  context?.translate(aside.width / 2, aside.height / 2);
  context?.rotate((turns * Math.PI) / 2);
  context?.drawImage(upright, -upright.width / 2, -upright.height / 2);
  return aside;
}
