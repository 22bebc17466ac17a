import { mixed } from '../graph-view/colour.ts';
import { angleAt, type Curve, pointAt } from '../graph-view/curve.ts';
import { lineWidth } from '../graph-view/line-width.ts';
import { bed } from '../graph-view/overpasses.ts';
import type { Palette } from '../graph-view/palette.ts';
import type { SceneLine } from '../graph-view/scene.ts';
import { type Shape, shape } from './shape.ts';
import { signMarker } from './sign-shapes.ts';

/** How far before its tip a line ends, in pixels, so that it does not stand out of the tip. */
const tip = 5;

export function lineColour({ bundle, emphasis }: SceneLine, palette: Palette): string {
  return mixed(palette.signs[bundle.sign], palette.region, emphasis.strength);
}

/** The line between its two pills, as sigma draws it; or each of its claims, where they are fanned out. */
export function lineShapes(line: SceneLine, palette: Palette): readonly Shape[] {
  const { start, end } = line.curve;
  const inward = line.bundle.sign === 'minus' ? 0 : tip / Math.max(1, Math.hypot(end.x - start.x, end.y - start.y));
  const to = Math.max(line.from, line.to - inward);
  const width = lineWidth(line.claims.length, line.emphasis.lit);
  const fanned = line.strands.length > 0;
  return (fanned ? line.strands : [line.curve]).map((curve) =>
    shape('path', {
      d: pathOf(curve, line.from, to),
      fill: 'none',
      stroke: lineColour(line, palette),
      'stroke-width': fanned ? Math.max(1.2, width * 0.45) : width,
    }),
  );
}

/** The bridge of a line over a pill that is none of its own (ui/graph-view/overpasses.ts). */
export function overpassShapes(line: SceneLine, palette: Palette): readonly Shape[] {
  const width = lineWidth(line.claims.length, line.emphasis.lit);
  const d = pathOf(line.curve, line.from, line.to);
  return [
    shape('path', { d, fill: 'none', stroke: palette.region, 'stroke-width': width + bed }),
    shape('path', { d, fill: 'none', stroke: lineColour(line, palette), 'stroke-width': width }),
  ];
}

/** What the line does to its target, at its end (ui/graph-view/draw-markers.ts). */
export function markerShape(line: SceneLine, palette: Palette): Shape {
  const { x, y } = pointAt(line.curve, line.to);
  const angle = (angleAt(line.curve, line.to) * 180) / Math.PI;
  const scale = 0.68 + lineWidth(line.claims.length, line.emphasis.lit) * 0.19;
  return shape(
    'g',
    { transform: `translate(${rounded(x)} ${rounded(y)}) rotate(${rounded(angle)}) scale(${rounded(scale)})` },
    signMarker(line.bundle.sign, lineColour(line, palette), palette.region),
  );
}

/** The part of a quadratic curve between two values of t: its control point is the blossom of both. */
function pathOf(curve: Curve, from: number, to: number): string {
  const [first, last] = [pointAt(curve, from), pointAt(curve, to)];
  const blossom = (axis: 'x' | 'y') =>
    (1 - from) * (1 - to) * curve.start[axis] +
    ((1 - from) * to + from * (1 - to)) * curve.control[axis] +
    from * to * curve.end[axis];
  const at = (...numbers: readonly number[]) => numbers.map(rounded).join(' ');
  return `M${at(first.x, first.y)}Q${at(blossom('x'), blossom('y'), last.x, last.y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
