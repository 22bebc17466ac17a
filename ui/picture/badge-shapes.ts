import { badgeHeight, badgePlace, badgeWords, hasBadge } from '../graph-view/badge-place.ts';
import type { RoundedBox } from '../graph-view/curve.ts';
import { type Palette, toneOf } from '../graph-view/palette.ts';
import type { Scene, SceneLine } from '../graph-view/scene.ts';
import { lineColour } from './line-shapes.ts';
import { type Shape, shape, textShape } from './shape.ts';
import { signGlyph } from './sign-shapes.ts';

const size = 11;

/**
 * The badges of all lines that have one (ui/graph-view/draw-badges.ts); the brightest lines choose their places first.
 * `taken`: what none may cover.
 */
export function badgeShapes(
  scene: Scene,
  palette: Palette,
  measure: (text: string) => number,
  taken: RoundedBox[],
): readonly Shape[] {
  return [...scene.lines].reverse().flatMap((line) => {
    if (!hasBadge(line, scene.zoom)) return [];
    return badgeShape(line, scene, palette, measure, taken) ?? [];
  });
}

function badgeShape(
  line: SceneLine,
  scene: Scene,
  palette: Palette,
  measure: (text: string) => number,
  taken: RoundedBox[],
): Shape | undefined {
  const { text, asked } = badgeWords(line);
  const textWidth = measure(text) * size;
  const width = text === '' ? badgeHeight : textWidth + 22;
  const place = badgePlace(line, scene, width, taken, asked || line.strands.length > 0);
  if (place === undefined) return undefined;
  const { x, y } = place;
  const colour = lineColour(line, palette);
  const [note] = line.notes;
  const tone = note !== undefined ? toneOf(palette, note.tone) : colour;
  const ink = asked ? palette.raised : colour;
  const left = x - (textWidth + 10) / 2;
  const words = (at: number) =>
    textShape(text, at, y + size * 0.36, { family: palette.sans, size, weight: 600, fill: ink });
  const glyph = (at: number) => signGlyph(line.bundle.sign, at, y, ink);
  return shape(
    'g',
    {},
    shape('rect', {
      x: x - width / 2,
      y: y - badgeHeight / 2,
      width,
      height: badgeHeight,
      rx: badgeHeight / 2,
      fill: asked ? tone : palette.raised,
      stroke: asked ? tone : colour,
      'stroke-width': 1.2,
    }),
    ...(text === ''
      ? [glyph(x)]
      : asked
        ? [words(left), glyph(left + textWidth + 7)]
        : [glyph(left + 3), words(left + 10)]),
  );
}
