import type { Graph } from '../../graph/answers/graph.ts';
import { wrapLabel } from '../../graph/map/wrap-label.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { RoundedBox } from './curve.ts';
import type { Projection } from './scene.ts';

/** The title of a region, as it is set in the corner at its top left, in screen pixels. */
export interface RegionTitle {
  readonly lines: readonly string[];
  readonly font: number;
  readonly left: number;
  /** Where each of its lines stands. */
  readonly baselines: readonly number[];
  /** What no label may cover. */
  readonly box: RoundedBox;
}

export type TitleSetter = (
  regions: Graph['regions'],
  language: Language,
  projection: Projection,
) => readonly RegionTitle[];

/** A single region is the whole article: nothing to tell apart, so nothing is drawn. */
export const fewestRegions = 2;
/** Space between letters, in ems. */
export const titleSpacing: Readonly<Record<Language, number>> = { zh: 0.12, en: 0.02 };

const leading = 1.2;
const mostLines = 2;
const from = { left: 12, top: 7 } as const;

/** Sets titles; `measure` gives the width of text in ems. Titles are few and their widths are kept. */
export function titleSetter(measure: (text: string) => number): TitleSetter {
  const widths = new Map<string, number>();
  return (regions, language, { zoom, at }) => {
    if (regions.length < fewestRegions) return [];
    const font = Math.min(19, Math.max(12, 15 * zoom));
    const widthOf = (text: string) => {
      const ems = widths.get(text) ?? measure(text);
      widths.set(text, ems);
      return (ems + text.length * titleSpacing[language]) * font;
    };
    return regions.map((region) => {
      const corner = at(region);
      const lines = wrapLabel(region.title[language], widthOf, (region.width - 2 * from.left) * zoom, mostLines);
      const [left, top] = [corner.x + from.left * zoom, corner.y + from.top * zoom];
      const width = Math.max(...lines.map(widthOf));
      const height = font * leading * lines.length;
      return {
        lines,
        font,
        left,
        baselines: lines.map((_, index) => top + font * (0.95 + leading * index)),
        box: { x: left + width / 2, y: top + height / 2, width, height, radius: 0 },
      };
    });
  };
}
