/** How the picture stands at first: whole if it can then be read, else at a size that can be read, with its head in sight. */
import type { Place, Size } from './box.ts';

export interface Look {
  readonly zoom: number;
  /** Where the upper left corner of the picture stands in the pane. */
  readonly x: number;
  readonly y: number;
}

/** At less than this, the smallest type falls under nine pixels. */
const readable = 0.8;
/** Somewhat smaller is better than cut off at the side. */
const stillWhole = 0.74;
/** A small picture is enlarged so far, to be read from the back of a room. */
const largest = 1.6;
const margin = 24;
/** In a pane as narrow as this the buttons stand in front of what is in the middle below. */
const narrow = 560;

/** Where the head is looked for: low, so that what it rests on is seen; in the middle, with what it bears; or at the top. */
export type HeadAt = 'bottom' | 'middle' | 'top';

export function firstLook(whole: Size, pane: Size, head: Place | undefined, at: HeadAt): Look {
  const fitting = fitted(whole, pane);
  if (fitting.zoom >= stillWhole || head === undefined) return fitting;
  const zoom = readable;
  const fromLeft = at === 'top' && margin + (head.x + head.width) * zoom <= pane.width;
  const x = fromLeft ? margin : pane.width / 2 - (head.x + head.width / 2) * zoom;
  const y = {
    bottom: pane.height - (pane.width < narrow ? 3 : 1) * margin - (head.y + head.height) * zoom,
    middle: pane.height / 2 - (head.y + head.height / 2) * zoom,
    top: head.y * zoom < pane.height / 2 ? margin : 2 * margin - head.y * zoom,
  }[at];
  return { zoom, x: inside(x, whole.width * zoom, pane.width), y: inside(y, whole.height * zoom, pane.height) };
}

/** The whole picture, enlarged at most so far, in the middle of the pane and near its top. */
export function fitted(whole: Size, pane: Size): Look {
  const across = (pane.width - 2 * margin) / Math.max(1, whole.width);
  const down = (pane.height - 2 * margin) / Math.max(1, whole.height);
  const zoom = Math.max(0.05, Math.min(largest, across, down));
  return {
    zoom,
    x: (pane.width - whole.width * zoom) / 2,
    y: Math.max(margin, (pane.height - whole.height * zoom) / 2.6),
  };
}

/** Keeps a long side of the picture from leaving the pane half empty, and a short one in its middle. */
function inside(start: number, length: number, room: number): number {
  if (length + 2 * margin <= room) return (room - length) / 2;
  return Math.min(margin, Math.max(room - margin - length, start));
}
