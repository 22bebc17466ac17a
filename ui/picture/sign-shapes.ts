/** The four signs by shape, as on the canvas: at the end of a line (draw-markers.ts) and in a badge (draw-badges.ts). */
import type { Sign } from '../../graph/model/sign.ts';
import { type Shape, shape } from './shape.ts';

/** The tip at 0, 0, the line coming from the left; for a line of about a pixel. */
export function signMarker(sign: Sign, colour: string, ground: string): Shape {
  switch (sign) {
    case 'plus':
      return shape('path', { d: 'M.5 0L-9-4.6-7 0-9 4.6z', fill: colour, stroke: 'none' });
    case 'minus':
      return shape('path', {
        d: 'M-1.6-6.4V6.4',
        fill: 'none',
        stroke: colour,
        'stroke-width': 2.8,
        'stroke-linecap': 'round',
      });
    case 'mixed':
      return shape('path', { d: 'M.5 0L-5.5-4.4-11 0-5.5 4.4z', fill: colour, stroke: 'none' });
    case 'none':
      return shape('circle', { cx: -4.4, cy: 0, r: 3.9, fill: ground, stroke: colour, 'stroke-width': 1.5 });
  }
}

/** The sign alone, around a point. */
export function signGlyph(sign: Sign, x: number, y: number, colour: string): Shape {
  const transform = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;
  const stroked = { transform, fill: 'none', stroke: colour, 'stroke-width': 1.7, 'stroke-linecap': 'round' };
  switch (sign) {
    case 'plus':
      return shape('path', { ...stroked, d: 'M-3.4 0H3.4M0-3.4V3.4' });
    case 'minus':
      return shape('path', { ...stroked, d: 'M-3.4 0H3.4' });
    case 'mixed':
      return shape('path', { transform, d: 'M-3.4 0L0-3.4 3.4 0 0 3.4z', fill: colour, stroke: 'none' });
    case 'none':
      return shape('circle', { ...stroked, r: 3.1 });
  }
}
