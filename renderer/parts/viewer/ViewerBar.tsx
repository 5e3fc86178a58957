import { fill } from '../../../templates/messages/text.ts';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../words/language-context.ts';
import { Segments } from '../Segments.tsx';
import { stepFrom, type Zoom } from './zoom.ts';

/** Next and previous page, zoom, rotation. */
export function ViewerBar({
  page,
  count,
  scale,
  setPage,
  zoom,
  setZoom,
  turn,
  children,
}: {
  readonly page: number;
  readonly count: number;
  readonly scale: number;
  readonly setPage: (page: number) => void;
  readonly zoom: Zoom;
  readonly setZoom: (zoom: Zoom) => void;
  readonly turn?: () => void;
  readonly children?: ReactNode;
}) {
  const { viewer } = useWords().screens.evidence;
  return (
    <div className="viewer-bar" role="toolbar" aria-label={viewer.name}>
      <span className="sub" aria-live="polite">
        {fill(viewer.page, { page: String(page), count: String(count) })}
      </span>
      {count > 1 && (
        <>
          <Sign label={viewer.before} off={page <= 1} press={() => setPage(page - 1)} sign="‹" />
          <Sign label={viewer.next} off={page >= count} press={() => setPage(page + 1)} sign="›" />
        </>
      )}
      <span className="push row">
        {children}
        <Sign label={viewer.smaller} press={() => setZoom(stepFrom(scale, -1))} sign="−" />
        <span className="sub num viewer-scale">{Math.round(scale * 100)} %</span>
        <Sign label={viewer.larger} press={() => setZoom(stepFrom(scale, 1))} sign="＋" />
        <Segments
          label={viewer.fit}
          value={typeof zoom === 'number' ? '' : zoom}
          options={[
            { value: 'width', label: viewer.width },
            { value: 'whole', label: viewer.whole },
          ]}
          onChoose={(fit) => {
            if (fit !== '') setZoom(fit);
          }}
        />
        {turn && <Sign label={viewer.turn} press={turn} sign="↻" />}
      </span>
    </div>
  );
}

function Sign({
  label,
  press,
  sign,
  off = false,
}: {
  readonly label: string;
  readonly press: () => void;
  readonly sign: string;
  readonly off?: boolean;
}) {
  return (
    <Button className="btn square" aria-label={label} title={label} disabled={off} onClick={press}>
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
}
