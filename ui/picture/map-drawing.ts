import type { Graph } from '../../graph/answers/graph.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { RoundedBox } from '../graph-view/curve.ts';
import type { MeasureLabel } from '../graph-view/drawn-once.ts';
import { overpassesOf } from '../graph-view/overpasses.ts';
import type { Palette } from '../graph-view/palette.ts';
import type { ScenePill } from '../graph-view/scene.ts';
import { badgeShapes } from './badge-shapes.ts';
import { lineShapes, markerShape, overpassShapes } from './line-shapes.ts';
import type { MapScene } from './map-scene.ts';
import { dotShape, noteShape, pillShape, rimShape } from './pill-shapes.ts';
import { regionShapes, regionTitles } from './region-shapes.ts';
import { type Shape, shape } from './shape.ts';
import { thinShapes } from './thin-shapes.ts';

/** The map as SVG, one layer over the other as on the canvas (ui/graph-view/create-graph-view.ts). */
export function mapDrawing(
  regions: Graph['regions'],
  scene: MapScene,
  language: Language,
  palette: Palette,
  measure: MeasureLabel,
): Shape {
  const { pills, lines } = scene;
  const widthOf = (text: string) => measure(text, true);
  const pillsWith = (of: (pill: ScenePill) => Shape | undefined) => pills.flatMap((pill) => of(pill) ?? []);
  const overpasses = overpassesOf(scene);
  const taken: RoundedBox[] = scene.titles.map(({ box }) => box);
  // Notes choose their places before badges do.
  const notes = pillsWith((pill) => noteShape(pill, scene, palette, widthOf, taken));
  return shape(
    'g',
    {},
    shape('g', {}, ...regionShapes(regions, scene, palette)),
    shape('g', {}, ...thinShapes(scene, palette)),
    shape('g', {}, ...lines.flatMap((line) => lineShapes(line, palette))),
    shape('g', {}, ...regionTitles(scene, language, palette)),
    shape('g', {}, ...pillsWith((pill) => rimShape(pill, palette))),
    shape('g', {}, ...lines.map((line) => markerShape(line, palette))),
    shape('g', {}, ...pillsWith((pill) => (pill.dot ? dotShape(pill, palette) : undefined))),
    shape(
      'g',
      {},
      // The most important last: where two touch, it lies on top.
      ...[...pills].reverse().flatMap((pill) => {
        if (pill.label === undefined) return [];
        const across = overpasses.flatMap(({ over, line }) =>
          over === pill.concept.id ? overpassShapes(line, palette) : [],
        );
        return shape('g', { 'data-concept': pill.concept.id }, pillShape(pill, pill.label, language, palette, across));
      }),
    ),
    shape('g', {}, ...notes),
    shape('g', {}, ...badgeShapes(scene, palette, widthOf, taken)),
  );
}
