import type { Graph } from '../../graph/answers/graph.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Palette } from './palette.ts';
import { fewestRegions, type RegionTitle, titleSpacing } from './region-titles.ts';
import type { Projection } from './scene.ts';

const outset = 6;
const corner = 14;

/** Draws the areas of the map; they lie below the lines. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  regions: Graph['regions'],
  projection: Projection,
  palette: Palette,
): void {
  const { zoom } = projection;
  if (regions.length < fewestRegions) return;
  for (const region of regions) {
    const { x, y } = projection.at(region);
    context.beginPath();
    context.roundRect(
      x - outset * zoom,
      y - outset * zoom,
      (region.width + 2 * outset) * zoom,
      (region.height + 2 * outset) * zoom,
      corner * Math.min(1.6, Math.max(0.6, zoom)),
    );
    context.fillStyle = palette.region;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = palette.regionLine;
    context.stroke();
  }
}

/** Draws the titles of the areas, above the lines and with a rim, so that no line runs through one. */
export function drawRegionTitles(
  context: CanvasRenderingContext2D,
  titles: readonly RegionTitle[],
  language: Language,
  palette: Palette,
): void {
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.letterSpacing = `${titleSpacing[language]}em`;
  context.fillStyle = palette.regionTitle;
  context.strokeStyle = palette.region;
  context.lineWidth = 6;
  context.lineJoin = 'round';
  for (const { lines, font, left, baselines } of titles) {
    context.font = `600 ${font}px ${palette.serif}`;
    for (const [index, line] of lines.entries()) {
      context.strokeText(line, left, baselines[index] ?? 0);
      context.fillText(line, left, baselines[index] ?? 0);
    }
  }
  context.letterSpacing = '0px';
}
