/** The boxes of the argument map: how large they are, and where they stand. */
import type { Point } from './lines.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** x, y: the upper left corner. */
export interface Place extends Size, Point {}

/** x, y: the centre, by which dagre places a box. */
export interface CentredBox extends Size, Point {}

/** Between two boxes that stand side by side. */
export const gapBeside = 30;

/** The box of what was given none. */
export const nowhere: Place = { x: 0, y: 0, width: 0, height: 0 };

export function placeOfCentred({ x, y, width, height }: CentredBox): Place {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export const middleOf = ({ x, width }: Place) => x + width / 2;
export const bottomOf = ({ y, height }: Place) => y + height;
