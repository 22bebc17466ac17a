/**
 * Paints what lies over sigma's lines, one layer over the other. A picture of the map is drawn in the same order
 * (ui/picture/map-drawing.ts).
 */
import type { Language } from '../../graph/model/vocabulary.ts';
import { hasBadge } from './badge-place.ts';
import type { RoundedBox } from './curve.ts';
import { drawBadge } from './draw-badges.ts';
import { drawMarker } from './draw-markers.ts';
import { drawDot, drawNote, drawPill, drawRim } from './draw-pills.ts';
import { drawRegionTitles } from './draw-regions.ts';
import { drawLine, drawOverpass, drawStrands } from './draw-strands.ts';
import { lineWidth } from './line-width.ts';
import { overpassesOf } from './overpasses.ts';
import type { Palette } from './palette.ts';
import type { Scene, SceneLine, ScenePill } from './scene.ts';

export interface Brush {
  readonly palette: Palette;
  readonly language: Language;
  readonly colourOf: (line: SceneLine) => string;
  /** Of a fanned line the claim whose strand is broader. */
  readonly asked: string | undefined;
  /** The pill under the pointer, which lies on top. */
  readonly hovered: ScenePill | undefined;
  /** Sigma draws no lines: they are painted, too. */
  readonly withLines: boolean;
}

export function paintScene(context: CanvasRenderingContext2D, scene: Scene, brush: Brush): void {
  const { pills, lines, titles, zoom } = scene;
  const { palette, language, colourOf, asked, hovered, withLines } = brush;
  const widthOf = ({ claims, emphasis }: SceneLine) => lineWidth(claims.length, emphasis.lit);
  if (withLines) for (const line of lines) drawLine(context, line, widthOf(line), colourOf(line));
  drawRegionTitles(context, titles, language, palette);
  for (const line of lines) {
    drawStrands(context, line, line.claims.indexOf(asked ?? ''), widthOf(line), colourOf(line));
  }
  for (const pill of pills) drawRim(context, pill, palette.region);
  // A marker under another pill would seem to belong to that one.
  for (const line of lines) drawMarker(context, line, widthOf(line), colourOf(line), palette.region);
  for (const pill of pills) if (pill.dot) drawDot(context, pill, palette);
  const overpasses = overpassesOf(scene);
  for (const pill of pills) {
    if (pill.label === undefined) continue;
    const across = overpasses.filter(({ over }) => over === pill.concept.id);
    drawPill(context, pill, language, palette, false, () => {
      for (const { line } of across) drawOverpass(context, line, widthOf(line), colourOf(line), palette.region);
      return across.length > 0;
    });
  }
  const taken: RoundedBox[] = titles.map(({ box }) => box);
  for (const pill of pills) drawNote(context, pill, scene, palette, taken);
  for (const line of [...lines].reverse()) {
    if (hasBadge(line, zoom)) drawBadge(context, line, scene, colourOf(line), palette, taken);
  }
  if (hovered !== undefined) drawPill(context, hovered, language, palette, true);
}
