import type { Graph } from '../../graph/answers/graph.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Palette } from '../graph-view/palette.ts';
import { fewestRegions, titleSpacing } from '../graph-view/region-titles.ts';
import type { MapScene } from './map-scene.ts';
import { type Shape, shape, textShape } from './shape.ts';

const outset = 6;
const corner = 14;

/** A single region is the whole article: nothing to tell apart (ui/graph-view/draw-regions.ts). */
function toTellApart(regions: Graph['regions']): Graph['regions'] {
  return regions.length < fewestRegions ? [] : regions;
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

/** The titles, on ground of their own so that no line runs through one. */
export function regionTitles({ titles }: MapScene, language: Language, palette: Palette): readonly Shape[] {
  return titles.flatMap(({ lines, font, left, baselines, box }) => {
    const ground = shape('rect', {
      x: left - 4,
      y: box.y - box.height / 2,
      width: box.width + 6,
      height: box.height,
      rx: 4,
      fill: palette.region,
      stroke: 'none',
    });
    const words = lines.map((line, index) =>
      textShape(line, left, baselines[index] ?? box.y, {
        family: palette.serif,
        size: font,
        weight: 600,
        spacing: `${titleSpacing[language]}em`,
        fill: palette.regionTitle,
      }),
    );
    return [ground, ...words];
  });
}
