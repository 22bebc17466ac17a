import { leadingOf, pillPadding } from '../../graph/map/pill.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { mixed } from '../graph-view/colour.ts';
import type { RoundedBox } from '../graph-view/curve.ts';
import { notePlace, noteRadius } from '../graph-view/note-place.ts';
import { type Palette, toneOf } from '../graph-view/palette.ts';
import { pillLook } from '../graph-view/pill-look.ts';
import type { Scene, ScenePill } from '../graph-view/scene.ts';
import { type Shape, shape, textShape } from './shape.ts';

function boxShape(box: RoundedBox, by: number, look: Readonly<Record<string, string | number>>): Shape {
  const radius = box.radius + by;
  return shape('rect', {
    x: box.x - box.width / 2 - by,
    y: box.y - box.height / 2 - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
    rx: radius,
    ...look,
  });
}

/** A rim in the colour of the ground: lines that pass beneath a pill visibly end before it. */
export function rimShape(pill: ScenePill, palette: Palette): Shape {
  return boxShape(pill.box, pill.dot ? 1.5 : 2.5, { fill: palette.region, stroke: 'none' });
}

export function dotShape({ box, concept, standing }: ScenePill, palette: Palette): Shape {
  const share = standing === 'faint' ? 0.3 : 0.85;
  return boxShape(box, 0, { fill: mixed(palette.themes[concept.theme], palette.region, share), stroke: 'none' });
}

/** The pill with its label, its theme at the left, and what is said of it by its outline; `across`: lines under its words. */
export function pillShape(
  entry: ScenePill,
  box: RoundedBox,
  language: Language,
  palette: Palette,
  across: readonly Shape[],
): Shape {
  const { concept, pill, standing } = entry;
  const look = pillLook(entry, standing, palette);
  const ring = (colour: string, width: number, dash?: string) =>
    boxShape(box, 3.5, {
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
    });
  const leading = leadingOf(language) * pill.font;
  const middle = box.x + ((pillPadding.left - pillPadding.right) / 2) * pill.font;
  const first = box.y - ((pill.lines.length - 1) * leading) / 2 + pill.font * 0.36;
  return shape(
    'g',
    {},
    boxShape(box, -0.5, { fill: look.fill, stroke: look.border.colour, 'stroke-width': look.border.width }),
    shape('path', { d: leftEnd(box, concept.core ? 4.5 : 3), fill: look.mark, stroke: 'none' }),
    ...(standing === 'focus' && !entry.stitched ? [ring(palette.accent, 2)] : []),
    ...(entry.stitched ? [ring(palette.warning, 1.8, '5 3.5')] : []),
    ...(entry.pinned ? [pinShape(box, palette)] : []),
    ...across,
    ...pill.lines.map((line, index) =>
      textShape(line, middle, first + index * leading, {
        family: palette.sans,
        size: pill.font,
        weight: concept.core ? 500 : 400,
        anchor: 'middle',
        fill: look.text,
      }),
    ),
  );
}

/** What a drawn answer says of a concept, at the corner of its label or beside its dot. */
export function noteShape(
  entry: ScenePill,
  scene: Scene,
  palette: Palette,
  measure: (text: string) => number,
  taken: RoundedBox[],
): Shape | undefined {
  const { note, standing } = entry;
  if (note === undefined) return undefined;
  const radius = noteRadius(entry);
  const size = radius * 1.6;
  const place = notePlace(entry, scene, Math.max(2 * radius, measure(note.text) * size + 7), taken);
  const fill = mixed(toneOf(palette, note.tone), palette.region, standing === 'faint' ? 0.45 : 1);
  return shape(
    'g',
    {},
    boxShape(place, 0, {
      fill,
      stroke: palette.raised,
      'stroke-width': 1.2,
    }),
    textShape(note.text, place.x, place.y + size * 0.36, {
      family: palette.sans,
      size,
      weight: 700,
      anchor: 'middle',
      fill: palette.raised,
    }),
  );
}

/** The left of a rounded box, so many pixels of it: without a clip path, which not every program that reads SVG keeps to. */
function leftEnd({ x, y, width, height, radius }: RoundedBox, thickness: number): string {
  const [left, top, bottom] = [x - width / 2, y - height / 2, y + height / 2];
  const cut = Math.min(thickness, radius);
  // Where the corner is when it has come in by `cut`.
  const rise = radius - Math.sqrt(Math.max(0, radius * radius - (radius - cut) * (radius - cut)));
  const at = (...numbers: readonly number[]) => numbers.map((one) => Math.round(one * 100) / 100).join(' ');
  return (
    `M${at(left + cut, top + rise)}` +
    `A${at(radius, radius)} 0 0 0 ${at(left, top + radius)}` +
    `V${at(bottom - radius)}A${at(radius, radius)} 0 0 0 ${at(left + cut, bottom - rise)}z`
  );
}

function pinShape(box: RoundedBox, palette: Palette): Shape {
  return shape('circle', {
    cx: box.x - box.width / 2 + 2,
    cy: box.y - box.height / 2 + 1,
    r: 4.5,
    fill: palette.accent,
    stroke: palette.raised,
    'stroke-width': 1.5,
  });
}
