import { mixed } from '../graph-view/colour.ts';
import { fadedShare } from '../graph-view/fading.ts';
import type { Palette } from '../graph-view/palette.ts';
import { dotSize } from '../graph-view/scene.ts';
import type { MapScene } from './map-scene.ts';
import { type Shape, shape } from './shape.ts';

/** So many steps of fading are told apart: one path holds all lines of a colour. */
const steps = 6;

/** The lines and dots of a crowd, as the map draws them (ui/graph-view/thin-drawing.ts). */
export function thinShapes(scene: MapScene, palette: Palette): readonly Shape[] {
  const { thin, projection } = scene;
  const place = (point: { readonly x: number; readonly y: number }) => {
    const { x, y } = projection.at(point);
    return `${Math.round(x)} ${Math.round(y)}`;
  };
  const lines = new Map<string, string[]>();
  for (const { from, to, colour } of thin.lines) {
    const length = Math.hypot(to.x - from.x, to.y - from.y) * projection.zoom;
    const faded = Math.round(fadedShare(length) * steps) / steps;
    const stroke = mixed(palette.region, colour, faded);
    const drawn = lines.get(stroke) ?? [];
    drawn.push(`M${place(from)}L${place(to)}`);
    lines.set(stroke, drawn);
  }
  const dots = thin.dots.map(({ core, colour, ...at }) => {
    const { x, y } = projection.at(at);
    return shape('circle', { cx: x, cy: y, r: (core ? dotSize.core : dotSize.other) / 2, fill: colour });
  });
  return [
    ...[...lines].map(([stroke, parts]) =>
      shape('path', { d: parts.join(''), fill: 'none', stroke, 'stroke-width': 1 }),
    ),
    ...dots,
  ];
}
