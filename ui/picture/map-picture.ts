import type { Graph } from '../../graph/answers/graph.ts';
import type { MeasureLabel } from '../graph-view/drawn-once.ts';
import type { Palette } from '../graph-view/palette.ts';
import type { GraphView, MapWindow } from '../graph-view/view.ts';
import type { Messages } from '../messages/words.ts';
import { clipped } from './clipped.ts';
import { type Drawn, type Frame, framed } from './framed.ts';
import { mapDrawing } from './map-drawing.ts';
import { mapLegend } from './map-legend.ts';
import { mapScene, sceneInWindow } from './map-scene.ts';

interface MapPicture {
  readonly graph: Graph;
  readonly view: GraphView;
  /** In the view's language. */
  readonly words: Messages;
  readonly palette: Palette;
  readonly measure: MeasureLabel;
  readonly frame: Omit<Frame, 'legend'>;
  /** What a drawn answer writes at concepts and lines; undefined: nothing. */
  readonly notes: string | undefined;
  /** The part that is drawn; undefined: the whole map. */
  readonly window: MapWindow | undefined;
}

/** The concept map as a picture: a pure function of what the canvas is drawn from. */
export function mapPicture({ graph, view, words, palette, measure, frame, notes, window }: MapPicture): Drawn {
  const scene =
    window === undefined
      ? mapScene(graph, view, measure, palette)
      : sceneInWindow(graph, view, measure, palette, window);
  const { width, height } = scene;
  const shape = mapDrawing(graph.regions, scene, view.language, palette, measure);
  const part = window === undefined ? [] : [words.takeAway.partOfMap(scene.concepts.size, graph.concepts.length)];
  return framed(
    window === undefined ? { shape, width, height } : clipped({ shape, width, height }, palette),
    {
      ...frame,
      subtitle: [frame.subtitle, ...part].filter((one) => one !== '').join(' · '),
      legend: mapLegend(scene, words, palette, notes),
    },
    palette,
    view.language,
    (text) => measure(text, false),
  );
}
