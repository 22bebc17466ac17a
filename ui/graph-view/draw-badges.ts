import type { Sign } from '../../graph/model/sign.ts';
import { badgePlace, badgeWords, badgeHeight as height } from './badge-place.ts';
import type { RoundedBox } from './curve.ts';
import { type Palette, toneOf } from './palette.ts';
import type { Scene, SceneLine } from './scene.ts';

/** What a badge says: the hops of a path or what a drawn answer says of the line, the sign, and how many claims the line stands for if there are several. */
export function drawBadge(
  context: CanvasRenderingContext2D,
  line: SceneLine,
  scene: Scene,
  colour: string,
  palette: Palette,
  taken: RoundedBox[],
): void {
  const { text, asked } = badgeWords(line);
  const [note] = line.notes;
  const fill = note !== undefined ? toneOf(palette, note.tone) : colour;
  context.font = `600 11px ${palette.sans}`;
  const textWidth = text === '' ? 0 : context.measureText(text).width;
  const width = Math.max(height, textWidth === 0 ? height : textWidth + 22);
  const place = badgePlace(line, scene, width, taken, asked || line.strands.length > 0);
  if (place === undefined) return;

  context.beginPath();
  context.roundRect(place.x - width / 2, place.y - height / 2, width, height, height / 2);
  context.fillStyle = asked ? fill : palette.raised;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = asked ? fill : colour;
  context.stroke();

  const ink = asked ? palette.raised : colour;
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.lineWidth = 1.7;
  context.lineCap = 'round';
  if (text === '') {
    drawSign(context, line.bundle.sign, place.x, place.y);
    return;
  }
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  // A path numbers its hops before their signs; a bundle counts its claims behind it.
  const left = place.x - (textWidth + 10) / 2;
  if (!asked) {
    drawSign(context, line.bundle.sign, left + 3, place.y);
    context.fillText(text, left + 10, place.y + 0.5);
  } else {
    context.fillText(text, left, place.y + 0.5);
    drawSign(context, line.bundle.sign, left + textWidth + 7, place.y);
  }
}

function drawSign(context: CanvasRenderingContext2D, sign: Sign, x: number, y: number): void {
  const arm = 3.4;
  context.beginPath();
  if (sign === 'plus' || sign === 'minus') {
    context.moveTo(x - arm, y);
    context.lineTo(x + arm, y);
    if (sign === 'plus') {
      context.moveTo(x, y - arm);
      context.lineTo(x, y + arm);
    }
    context.stroke();
  } else if (sign === 'mixed') {
    context.moveTo(x - arm, y);
    context.lineTo(x, y - arm);
    context.lineTo(x + arm, y);
    context.lineTo(x, y + arm);
    context.closePath();
    context.fill();
  } else {
    context.arc(x, y, arm * 0.9, 0, 2 * Math.PI);
    context.stroke();
  }
}
