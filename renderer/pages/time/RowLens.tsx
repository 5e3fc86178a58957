import { useEffect, useRef } from 'react';
import type { Part } from './picture-marks.ts';

/** The row of the original for the active day, as wide as the pane. */
export function RowLens({
  drawn,
  part,
  label,
}: {
  readonly drawn: HTMLCanvasElement;
  readonly part: Part;
  readonly label: string;
}) {
  const place = useRef<HTMLCanvasElement>(null);
  const { x, y, width, height } = part;
  useEffect(() => {
    const canvas = place.current;
    if (canvas === null) return;
    const source = { width: width * drawn.width, height: height * drawn.height };
    canvas.width = Math.max(1, Math.round(source.width));
    canvas.height = Math.max(1, Math.round(source.height));
    canvas
      .getContext('2d')
      ?.drawImage(
        drawn,
        x * drawn.width,
        y * drawn.height,
        source.width,
        source.height,
        0,
        0,
        canvas.width,
        canvas.height,
      );
  }, [drawn, x, y, width, height]);
  return (
    <figure className="row-lens">
      <canvas ref={place} role="img" aria-label={label} />
      <figcaption className="sub">{label}</figcaption>
    </figure>
  );
}
