import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../words/language-context.ts';
import type { Part, Point } from './picture-marks.ts';

const near = 0.01;

/** The page, which can be scrolled, enlarged, turned and clicked. */
export function PictureView({
  drawn,
  part,
  pointing,
  onPoint,
  onTurn,
}: {
  readonly drawn: HTMLCanvasElement;
  /** The row of the day, shown with a frame. */
  readonly part: Part | null;
  readonly pointing: boolean;
  readonly onPoint: (point: Point) => void;
  /** null where the page has marks, which fit only its present rotation. */
  readonly onTurn: (() => void) | null;
}) {
  const { pictures } = useWords().screens.time;
  const place = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [cross, setCross] = useState<Point>({ x: 0.2, y: 0.2 });

  useEffect(() => {
    const canvas = place.current;
    if (canvas === null) return;
    // The pixel size of the screen: a larger canvas would be scaled down badly by the browser.
    canvas.width = Math.min(drawn.width, Math.round(canvas.clientWidth * window.devicePixelRatio));
    canvas.height = Math.round((canvas.width * drawn.height) / drawn.width);
    const context = canvas.getContext('2d');
    if (context === null) return;
    context.imageSmoothingQuality = 'high';
    context.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  }, [drawn, zoom]);
  useEffect(() => {
    if (pointing) scroller.current?.focus();
  }, [pointing]);

  const larger = (by: number): void => setZoom((old) => Math.min(4, Math.max(0.5, old * by)));
  const movesCross = (event: KeyboardEvent): boolean => {
    const fine = event.shiftKey ? near / 5 : near;
    const moves: Readonly<Record<string, Point>> = {
      ArrowUp: { x: 0, y: -fine },
      ArrowDown: { x: 0, y: fine },
      ArrowLeft: { x: -fine, y: 0 },
      ArrowRight: { x: fine, y: 0 },
    };
    const move = moves[event.key];
    if (move === undefined) return false;
    setCross(({ x, y }) => ({ x: Math.min(1, Math.max(0, x + move.x)), y: Math.min(1, Math.max(0, y + move.y)) }));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (pointing && movesCross(event)) event.preventDefault();
    else if (pointing && event.key === 'Enter') onPoint(cross);
    else if (event.key === '+' || event.key === ';') larger(1.25);
    else if (event.key === '-') larger(0.8);
    else if (event.key.toLowerCase() === 'r') onTurn?.();
  };

  return (
    <>
      <div className="row" role="group" aria-label={pictures.image}>
        <button type="button" className="btn square" aria-label={pictures.smaller} onClick={() => larger(0.8)}>
          −
        </button>
        <button type="button" className="btn square" aria-label={pictures.larger} onClick={() => larger(1.25)}>
          ＋
        </button>
        <button
          type="button"
          className="btn square"
          aria-label={pictures.turn}
          disabled={onTurn === null}
          onClick={() => onTurn?.()}
        >
          ↻
        </button>
      </div>
      <div
        ref={scroller}
        className={pointing ? 'picture-view pointing' : 'picture-view'}
        tabIndex={0}
        role="region"
        aria-label={`${pictures.image} ${pictures.panHint}`}
        onKeyDown={onKeyDown}
      >
        <div className="picture-page" style={{ width: `${String(zoom * 100)}%` }}>
          <canvas
            ref={place}
            role="img"
            aria-label={pictures.image}
            onClick={({ nativeEvent, currentTarget }) => {
              const { clientWidth, clientHeight } = currentTarget;
              if (pointing) onPoint({ x: nativeEvent.offsetX / clientWidth, y: nativeEvent.offsetY / clientHeight });
            }}
          />
          {part && <i className="picture-row" aria-hidden="true" style={placed(part)} />}
          {pointing && (
            <i
              className="picture-cross"
              aria-hidden="true"
              style={{ left: `${String(cross.x * 100)}%`, top: `${String(cross.y * 100)}%` }}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** The part includes half a row above and below the row. */
const placed = ({ x, y, width, height }: Part) => ({
  left: `${String(x * 100)}%`,
  top: `${String((y + height / 4) * 100)}%`,
  width: `${String(width * 100)}%`,
  height: `${String((height / 2) * 100)}%`,
});
