import type { Side } from './beyond.ts';
import { mixed } from './colour.ts';
import type { Size } from './fit.ts';
import type { Palette } from './palette.ts';

const depth = 22;
/** How far its colour is from that of a region to ink, and how opaque it is at the edge itself. */
const strength = { colour: 0.3, edge: 0.7 } as const;

/** A shade along the edges behind which the map goes on. It lies below lines and labels and covers none. */
export function drawEdges(
  context: CanvasRenderingContext2D,
  beyond: readonly Side[],
  { width, height }: Size,
  palette: Palette,
): void {
  for (const side of beyond) {
    const upright = side === 'left' || side === 'right';
    const [edge, inwards] = {
      left: [0, depth],
      above: [0, depth],
      right: [width, width - depth],
      below: [height, height - depth],
    }[side] as [number, number];
    const shade = upright
      ? context.createLinearGradient(edge, 0, inwards, 0)
      : context.createLinearGradient(0, edge, 0, inwards);
    const colour = mixed(palette.ink, palette.region, strength.colour);
    for (const step of [0, 0.35, 1]) {
      const alpha = Math.round(255 * strength.edge * (1 - step) ** 2);
      shade.addColorStop(step, `${colour}${alpha.toString(16).padStart(2, '0')}`);
    }
    context.fillStyle = shade;
    const start = Math.min(edge, inwards);
    if (upright) context.fillRect(start, 0, depth, height);
    else context.fillRect(0, start, width, depth);
  }
}
