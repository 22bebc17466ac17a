import type { Palette } from '../graph-view/palette.ts';
import type { Drawn } from './framed.ts';
import { shape } from './shape.ts';

const clipId = 'window';

/** A drawing cut off at its edges, with a line there that says so. */
export function clipped({ shape: drawing, width, height }: Drawn, palette: Palette): Drawn {
  const edge = { width, height };
  const cut = shape(
    'g',
    {},
    shape('clipPath', { id: clipId }, shape('rect', edge)),
    shape('g', { 'clip-path': `url(#${clipId})` }, drawing),
    shape('rect', { ...edge, fill: 'none', stroke: palette.lineStrong, 'stroke-width': 1 }),
  );
  return { shape: cut, width, height };
}
