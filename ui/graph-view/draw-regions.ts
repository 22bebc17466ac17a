import type { Graph } from '../../graph/answers/graph.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Palette } from './palette.ts';
import type { Projection } from './scene.ts';

const outset = 6;
const corner = 14;

/** Draws the areas of the map with their titles; they lie below the lines. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  regions: Graph['regions'],
  language: Language,
  projection: Projection,
  palette: Palette,
): void {
  const { zoom } = projection;
  // A single region is the whole article: nothing to tell apart, so nothing is drawn.
  if (regions.length < 2) return;
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

    const size = Math.min(19, Math.max(12, 15 * zoom));
    context.font = `600 ${size}px ${palette.serif}`;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.letterSpacing = language === 'zh' ? '0.12em' : '0.02em';
    context.fillStyle = palette.regionTitle;
    const wide = region.width * zoom - 16 * zoom;
    const title = region.title[language];
    if (context.measureText(title).width <= wide) context.fillText(title, x + 12 * zoom, y + 10 * zoom + size * 0.95);
    context.letterSpacing = '0px';
  }
}
