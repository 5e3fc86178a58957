import { memo } from 'react';
import type { DayResult } from '../../client/types.ts';
import { nightOf, stripOf, type Axis } from './strip.ts';

/** One day as a thin bar: the classes of its minutes by time, with a line below for night. */
export const Strip = memo(function Strip({ day, axis }: { readonly day: DayResult; readonly axis: Axis }) {
  const segments = stripOf(day);
  const from = axis.from * 60;
  const length = axis.to * 60 - from;
  const place = (start: number, end: number) => ({
    left: `${String(((start - from) / length) * 100)}%`,
    width: `${String(((end - start) / length) * 100)}%`,
  });
  return (
    <span className="strip" aria-hidden="true">
      {segments.map((segment) => (
        <i key={segment.from} className={`t-${segment.cls}`} style={place(segment.from, segment.to)} />
      ))}
      {nightOf(segments).map((night) => (
        <i key={`n${String(night.from)}`} className="t-night" style={place(night.from, night.to)} />
      ))}
    </span>
  );
});

/** The hours over the strips. */
export function StripAxis({ axis }: { readonly axis: Axis }) {
  const hours = Array.from({ length: (axis.to - axis.from) / 6 + 1 }, (_, i) => axis.from + i * 6);
  return (
    <span className="strip-axis" aria-hidden="true">
      {hours.map((hour) => (
        <span key={hour} style={{ left: `${String(((hour - axis.from) / (axis.to - axis.from)) * 100)}%` }}>
          {hour}
        </span>
      ))}
    </span>
  );
}
