import { type Curve, pointAt } from './curve.ts';
import { bed } from './overpasses.ts';
import type { SceneLine } from './scene.ts';

/** Draws every claim of a fanned line as a line of its own; the one that is asked for (by its index) broader. */
export function drawStrands(
  context: CanvasRenderingContext2D,
  { strands, from, to }: SceneLine,
  asked: number,
  width: number,
  colour: string,
): void {
  for (const [index, strand] of strands.entries()) {
    stroke(context, strand, from, to, index === asked ? width : Math.max(1.2, width * 0.45), colour);
  }
}

/** Draws a line that is not fanned out, where sigma draws none. */
export function drawLine(
  context: CanvasRenderingContext2D,
  { strands, curve, from, to }: SceneLine,
  width: number,
  colour: string,
): void {
  if (strands.length === 0) stroke(context, curve, from, to, width, colour);
}

/** The bridge over a pill: the line on a bed of the ground's colour. */
export function drawOverpass(
  context: CanvasRenderingContext2D,
  { curve, from, to }: SceneLine,
  width: number,
  colour: string,
  ground: string,
): void {
  stroke(context, curve, from, to, width + bed, ground);
  stroke(context, curve, from, to, width, colour);
}

function stroke(
  context: CanvasRenderingContext2D,
  curve: Curve,
  from: number,
  to: number,
  width: number,
  colour: string,
): void {
  const [start, end, control] = [pointAt(curve, from), pointAt(curve, to), controlBetween(curve, from, to)];
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.strokeStyle = colour;
  context.lineCap = 'round';
  context.lineWidth = width;
  context.stroke();
}

/** The control point of the part of a curve between two values of t (its blossom). */
function controlBetween({ start, control, end }: Curve, from: number, to: number) {
  const mix = (a: number, b: number, c: number) =>
    (1 - from) * (1 - to) * a + ((1 - from) * to + from * (1 - to)) * b + from * to * c;
  return { x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) };
}
