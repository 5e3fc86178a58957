/** The zoom: a factor, or to fit the width or the whole page. */
export type Zoom = 'width' | 'whole' | number;

const zoomSteps: readonly number[] = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

export type Size = { readonly width: number; readonly height: number };

export function scaleFor(zoom: Zoom, page: Size, room: Size): number {
  if (typeof zoom === 'number') return zoom;
  const byWidth = room.width / page.width;
  const scale = zoom === 'width' ? byWidth : Math.min(byWidth, room.height / page.height);
  return Math.min(4, Math.max(0.1, scale));
}

/** The next zoom step up or down from the present scale. */
export function stepFrom(scale: number, direction: 1 | -1): number {
  const near = 0.01;
  const steps = direction === 1 ? zoomSteps : [...zoomSteps].reverse();
  return steps.find((step) => (step - scale) * direction > near) ?? steps.at(-1) ?? scale;
}
