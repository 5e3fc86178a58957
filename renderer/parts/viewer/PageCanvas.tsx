import { useEffect, useRef } from 'react';
import type { Pages } from './pages.ts';
import type { Size } from './zoom.ts';

/** One page, drawn in the resolution of the screen, rotated by `turns` quarters. */
export function PageCanvas({
  pages,
  page,
  size,
  scale,
  turns = 0,
  label,
}: {
  readonly pages: Pages;
  readonly page: number;
  readonly size: Size;
  readonly scale: number;
  readonly turns?: number;
  readonly label: string;
}) {
  const place = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const shown = place.current;
    if (shown === null) return;
    const left = new AbortController();
    // Drawn off screen first, so that the old page stays until the new one is complete.
    const aside = document.createElement('canvas');
    void pages.draw(page, aside, scale * window.devicePixelRatio, left.signal).then(() => {
      if (left.signal.aborted) return;
      shown.width = aside.width;
      shown.height = aside.height;
      shown.getContext('2d')?.drawImage(aside, 0, 0);
    });
    return () => left.abort();
  }, [pages, page, scale]);
  const [width, height] = [size.width * scale, size.height * scale];
  const aside = turns % 2 === 1;
  return (
    <div className="paper-page" style={{ width: aside ? height : width, height: aside ? width : height }}>
      <canvas
        ref={place}
        role="img"
        aria-label={label}
        style={{ width, height, transform: `translate(-50%, -50%) rotate(${String(turns * 90)}deg)` }}
      />
    </div>
  );
}
