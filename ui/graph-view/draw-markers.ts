import type { Sign } from '../../graph/model/sign.ts';
import { angleAt, pointAt } from './curve.ts';
import type { SceneLine } from './scene.ts';

/**
 * Draws what a line does to its target, at the border of the target's pill: an arrowhead for more of it, a bar for less,
 * a diamond where its kind changes, an open ring where an influence is denied. Told apart by shape, not by colour alone.
 */
export function drawMarker(
  context: CanvasRenderingContext2D,
  line: SceneLine,
  width: number,
  colour: string,
  ground: string,
): void {
  const tip = pointAt(line.curve, line.to);
  context.save();
  context.translate(tip.x, tip.y);
  context.rotate(angleAt(line.curve, line.to));
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineJoin = 'round';
  shapes[line.bundle.sign](context, 0.68 + width * 0.19, ground);
  context.restore();
}

/** Each shape has its tip at 0, 0 and its line coming from the left; `scale` 1 is for a line of about a pixel. */
const shapes: Readonly<Record<Sign, (context: CanvasRenderingContext2D, scale: number, ground: string) => void>> = {
  plus: (context, scale) => {
    context.beginPath();
    context.moveTo(0.5, 0);
    context.lineTo(-9 * scale, -4.6 * scale);
    context.lineTo(-7 * scale, 0);
    context.lineTo(-9 * scale, 4.6 * scale);
    context.closePath();
    context.fill();
  },
  minus: (context, scale) => {
    context.lineWidth = 2.8 * scale;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(-1.6 * scale, -6.4 * scale);
    context.lineTo(-1.6 * scale, 6.4 * scale);
    context.stroke();
  },
  mixed: (context, scale) => {
    context.beginPath();
    context.moveTo(0.5, 0);
    context.lineTo(-5.5 * scale, -4.4 * scale);
    context.lineTo(-11 * scale, 0);
    context.lineTo(-5.5 * scale, 4.4 * scale);
    context.closePath();
    context.fill();
  },
  none: (context, scale, ground) => {
    context.lineWidth = 1.5 * scale;
    context.beginPath();
    context.arc(-4.4 * scale, 0, 3.9 * scale, 0, 2 * Math.PI);
    context.fillStyle = ground;
    context.fill();
    context.stroke();
  },
};
