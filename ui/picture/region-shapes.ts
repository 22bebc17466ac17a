import type { Graph } from '../../graph/answers/graph.ts';
import { wrapLabel } from '../../graph/map/wrap-label.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Palette } from '../graph-view/palette.ts';
import type { ScenePill } from '../graph-view/scene.ts';
import type { MapScene } from './map-scene.ts';
import { type Shape, shape, textShape } from './shape.ts';

const outset = 6;
const corner = 14;

/** A single region is the whole article: nothing to tell apart (ui/graph-view/draw-regions.ts). */
function toTellApart(regions: Graph['regions']): Graph['regions'] {
  return regions.length < 2 ? [] : regions;
}

export function regionShapes(regions: Graph['regions'], { projection }: MapScene, palette: Palette): readonly Shape[] {
  const { zoom } = projection;
  return toTellApart(regions).map((region) => {
    const { x, y } = projection.at(region);
    return shape('rect', {
      x: x - outset * zoom,
      y: y - outset * zoom,
      width: (region.width + 2 * outset) * zoom,
      height: (region.height + 2 * outset) * zoom,
      rx: corner,
      fill: palette.region,
      stroke: palette.regionLine,
      'stroke-width': 1,
    });
  });
}

/** The titles, on ground of their own so that no line runs through one; one that a pill would cover is left out. */
export function regionTitles(
  regions: Graph['regions'],
  { projection, pills }: MapScene,
  language: Language,
  palette: Palette,
  measure: (text: string) => number,
): readonly Shape[] {
  const { zoom } = projection;
  const size = Math.min(19, Math.max(12, 15 * zoom));
  const spacing = language === 'zh' ? 0.12 : 0.02;
  const widthOf = (text: string) => (measure(text) + text.length * spacing) * size;
  return toTellApart(regions).flatMap((region) => {
    const { x, y } = projection.at(region);
    const lines = wrapLabel(region.title[language], widthOf, (region.width - 24) * zoom, 2);
    const left = x + 12 * zoom;
    const right = left + Math.max(...lines.map(widthOf));
    const bottom = y + 9 * zoom + size * 1.2 * lines.length;
    if (pills.some((pill) => covers(pill, { left, right, top: y, bottom }))) return [];
    const ground = shape('rect', {
      x: left - 4,
      y: y + 9 * zoom,
      width: right - left + 6,
      height: size * (1.2 * lines.length + 0.1),
      rx: 4,
      fill: palette.region,
      stroke: 'none',
    });
    const words = lines.map((line, index) =>
      textShape(line, left, y + 9 * zoom + size * (0.95 + 1.2 * index), {
        family: palette.serif,
        size,
        weight: 600,
        spacing: `${spacing}em`,
        fill: palette.regionTitle,
      }),
    );
    return [ground, ...words];
  });
}

function covers(
  { box, label = box }: ScenePill,
  area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): boolean {
  return (
    label.x - label.width / 2 < area.right &&
    label.x + label.width / 2 > area.left &&
    label.y - label.height / 2 < area.bottom &&
    label.y + label.height / 2 > area.top
  );
}
