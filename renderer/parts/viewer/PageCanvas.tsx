import { useEffect, useRef } from 'react';
import type { Pages } from './pages.ts';
import type { Size } from './zoom.ts';

/** One page, drawn as sharp as the screen is. Turned a quarter as often as `turns` says. */
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
    // Drawn aside and put in its place when it is whole, so that the old page does not flash away.
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
