import { useEffect, useRef, useState, type ReactNode } from 'react';
import { PageCanvas } from './PageCanvas.tsx';
import type { Pages } from './pages.ts';
import { useRoom } from './use-room.ts';
import { ViewerBar } from './ViewerBar.tsx';
import { scaleFor, stepFrom, type Size, type Zoom } from './zoom.ts';

/** A PDF or picture, page by page. Arrow keys scroll, PageUp and PageDown turn, + and - change the size. */
export function PagesView({
  pages,
  title,
  first = 'width',
  turnable = false,
  tools,
}: {
  readonly pages: Pages;
  readonly title: string;
  readonly first?: Zoom;
  readonly turnable?: boolean;
  readonly tools?: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const [asked, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>(first);
  const [turns, setTurns] = useState(0);
  const [size, setSize] = useState<Size | null>(null);
  const page = Math.min(asked, pages.count);

  useEffect(() => {
    let left = false;
    void pages.size(page).then((found) => {
      if (!left) setSize(found);
    });
    return () => {
      left = true;
    };
  }, [pages, page]);

  const standing = size && (turns % 2 === 1 ? { width: size.height, height: size.width } : size);
  const scale = standing === null ? 1 : scaleFor(zoom, standing, room);
  const go = (to: number): void => {
    setPage(Math.min(Math.max(1, to), pages.count));
    place.current?.scrollTo({ top: 0 });
  };
  const keys = (event: React.KeyboardEvent): void => {
    const act = {
      PageDown: () => go(page + 1),
      PageUp: () => go(page - 1),
      Home: () => go(1),
      End: () => go(pages.count),
    };
    const size = { '+': 1, ';': 1, '-': -1 } as const;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in act) act[event.key as keyof typeof act]();
    else if (event.key in size) setZoom(stepFrom(scale, size[event.key as keyof typeof size]));
    else return;
    event.preventDefault();
  };
  return (
    <div className="viewer">
      <ViewerBar
        {...{ page, count: pages.count, scale, zoom, setZoom }}
        setPage={go}
        {...(turnable ? { turn: () => setTurns((turns + 1) % 4) } : {})}
      >
        {tools}
      </ViewerBar>
      <div className="viewer-room" ref={place} tabIndex={0} role="group" aria-label={title} onKeyDown={keys}>
        {size && (
          <PageCanvas
            {...{ pages, page, size, scale, turns }}
            label={`${title} ${String(page)} / ${String(pages.count)}`}
          />
        )}
      </div>
    </div>
  );
}
