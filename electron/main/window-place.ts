import type { Rectangle } from 'electron';
import type { ShellState } from './shell-state.ts';

const usual = { width: 1280, height: 800 };
const smallest = { width: 900, height: 600 };
/** How much of a window must be visible so that it can be moved. */
const grip = 80;

export type Place = Partial<Pick<Rectangle, 'x' | 'y'>> &
  Pick<Rectangle, 'width' | 'height'> & { readonly minWidth: number; readonly minHeight: number };

/** The former place of the window if that is on a display; else the middle. Never larger than the display. */
export function windowPlace(before: ShellState['window'], displays: readonly Rectangle[]): Place {
  const least = { minWidth: smallest.width, minHeight: smallest.height };
  const display = before && displays.find((area) => isWithinReach(before, area));
  if (!before || !display) return { ...usual, ...least };
  const width = Math.min(Math.max(before.width, smallest.width), display.width);
  const height = Math.min(Math.max(before.height, smallest.height), display.height);
  return { x: before.x, y: before.y, width, height, ...least };
}

/** Whether the title bar is within reach: its top edge and enough of its width are on the display. */
function isWithinReach(window: Rectangle, area: Rectangle): boolean {
  const left = Math.max(window.x, area.x);
  const right = Math.min(window.x + window.width, area.x + area.width);
  return right - left >= grip && window.y >= area.y && window.y <= area.y + area.height - grip;
}
