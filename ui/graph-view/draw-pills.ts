import { leadingOf, pillPadding } from '../../graph/map/pill.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { mixed } from './colour.ts';
import type { RoundedBox } from './curve.ts';
import { dotColour } from './dot-colour.ts';
import { notePlace, noteRadius } from './note-place.ts';
import { type Palette, toneOf } from './palette.ts';
import { pillLook } from './pill-look.ts';
import { boxOf, type Scene, type ScenePill } from './scene.ts';

function outline(context: CanvasRenderingContext2D, box: RoundedBox, by = 0): void {
  context.beginPath();
  context.roundRect(
    box.x - box.width / 2 - by,
    box.y - box.height / 2 - by,
    box.width + 2 * by,
    box.height + 2 * by,
    box.radius + by,
  );
}

/** How broad the ground around words is over which a line passes, in pixels. */
const aroundWords = 3.5;

/** A rim in the colour of the ground: lines that pass beneath a pill visibly end before it. */
export function drawRim(context: CanvasRenderingContext2D, pill: ScenePill, ground: string): void {
  outline(context, pill.box, pill.dot ? 1.5 : 2.5);
  context.fillStyle = ground;
  context.fill();
}

export function drawDot(
  context: CanvasRenderingContext2D,
  { box, concept, standing }: ScenePill,
  palette: Palette,
): void {
  outline(context, box);
  context.fillStyle = dotColour(concept.theme, standing, palette);
  context.fill();
}

/**
 * The pill with its label; a hovered dot shows it as well. `drawAcross` draws the lines that pass over the pill, under its
 * words, and gives whether there are any.
 */
export function drawPill(
  context: CanvasRenderingContext2D,
  entry: ScenePill,
  language: Language,
  palette: Palette,
  hovered: boolean,
  drawAcross: () => boolean = () => false,
): void {
  const { concept, pill } = entry;
  const box = entry.label ?? boxOf(entry.box, pill);
  const standing = hovered && entry.standing === 'faint' ? 'plain' : entry.standing;
  const look = pillLook(entry, standing, palette);

  outline(context, box);
  context.fillStyle = look.fill;
  context.fill();
  context.save();
  context.clip();
  context.fillStyle = look.mark;
  context.fillRect(box.x - box.width / 2, box.y - box.height / 2, concept.core ? 4.5 : 3, box.height);
  context.restore();
  outline(context, box, -0.5);
  context.lineWidth = look.border.width;
  context.strokeStyle = hovered ? palette.ink : look.border.colour;
  context.stroke();
  // One rim alone: dashes on top of another are not seen, and what is in focus is told by its fill as well.
  if (standing === 'focus' && !entry.stitched) {
    outline(context, box, 3.5);
    context.lineWidth = 2;
    context.strokeStyle = palette.accent;
    context.stroke();
  }

  if (entry.stitched) {
    outline(context, box, 3.5);
    context.lineWidth = 1.8;
    context.strokeStyle = palette.warning;
    context.setLineDash([5, 3.5]);
    context.stroke();
    context.setLineDash([]);
  }
  if (entry.pinned) drawPin(context, box, palette);
  const crossed = drawAcross();

  context.font = `${concept.core ? 500 : 400} ${pill.font}px ${palette.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = look.text;
  context.strokeStyle = look.fill;
  context.lineWidth = aroundWords;
  context.lineJoin = 'round';
  const leading = leadingOf(language) * pill.font;
  const middle = box.x + ((pillPadding.left - pillPadding.right) / 2) * pill.font;
  const first = box.y - ((pill.lines.length - 1) * leading) / 2 + pill.font * 0.36;
  pill.lines.forEach((line, index) => {
    if (crossed) context.strokeText(line, middle, first + index * leading);
    context.fillText(line, middle, first + index * leading);
  });
}

/** A pin in the corner at the top left, clear of what an answer writes at the right. */
function drawPin(context: CanvasRenderingContext2D, box: RoundedBox, palette: Palette): void {
  const [x, y] = [box.x - box.width / 2 + 2, box.y - box.height / 2 + 1];
  context.beginPath();
  context.arc(x, y, 4.5, 0, 2 * Math.PI);
  context.fillStyle = palette.accent;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = palette.raised;
  context.stroke();
}

/** What a drawn answer says of a concept, at the corner of its label or beside its dot. */
export function drawNote(
  context: CanvasRenderingContext2D,
  entry: ScenePill,
  scene: Scene,
  palette: Palette,
  taken: RoundedBox[],
): void {
  const { note, standing } = entry;
  if (note === undefined) return;
  const tone = toneOf(palette, note.tone);
  const strength = standing === 'faint' ? 0.45 : 1;
  const radius = noteRadius(entry);
  context.font = `700 ${radius * 1.6}px ${palette.sans}`;
  const place = notePlace(entry, scene, Math.max(2 * radius, context.measureText(note.text).width + 7), taken);
  outline(context, place);
  context.fillStyle = mixed(tone, palette.region, strength);
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = palette.raised;
  context.stroke();
  context.fillStyle = palette.raised;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(note.text, place.x, place.y + 0.5);
}
