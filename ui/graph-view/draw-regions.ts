import type { Graph } from '../../graph/answers/graph.ts';
import { wrapLabel } from '../../graph/map/wrap-label.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Palette } from './palette.ts';
import type { Projection, ScenePill } from './scene.ts';

const outset = 6;
const corner = 14;

/** A single region is the whole article: nothing to tell apart, so nothing is drawn. */
const fewest = 2;

/** Draws the areas of the map; they lie below the lines. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  regions: Graph['regions'],
  projection: Projection,
  palette: Palette,
): void {
  const { zoom } = projection;
  if (regions.length < fewest) return;
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

/** Draws the titles of the areas, above the lines and with a rim, so that no line runs through one; one that a pill would cover is left out. */
export function drawRegionTitles(
  context: CanvasRenderingContext2D,
  regions: Graph['regions'],
  language: Language,
  projection: Projection,
  palette: Palette,
  pills: readonly ScenePill[],
): void {
  const { zoom } = projection;
  if (regions.length < fewest) return;
  for (const region of regions) {
    const { x, y } = projection.at(region);
    const size = Math.min(19, Math.max(12, 15 * zoom));
    context.font = `600 ${size}px ${palette.serif}`;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.letterSpacing = language === 'zh' ? '0.12em' : '0.02em';
    context.fillStyle = palette.regionTitle;
    context.strokeStyle = palette.region;
    context.lineWidth = 6;
    context.lineJoin = 'round';
    const measure = (text: string) => context.measureText(text).width;
    const room = (region.width - 24) * zoom;
    const lines = wrapLabel(region.title[language], measure, room, 2);
    const left = x + 12 * zoom;
    const right = left + Math.max(...lines.map(measure));
    const bottom = y + 9 * zoom + size * 1.2 * lines.length;
    const covered = pills.some(
      ({ box: place, label: box = place }) =>
        box.x - box.width / 2 < right &&
        box.x + box.width / 2 > left &&
        box.y - box.height / 2 < bottom &&
        box.y + box.height / 2 > y,
    );
    for (const [index, line] of covered ? [] : lines.entries()) {
      const baseline = y + 9 * zoom + size * (0.95 + 1.2 * index);
      context.strokeText(line, left, baseline);
      context.fillText(line, left, baseline);
    }
    context.letterSpacing = '0px';
  }
}
