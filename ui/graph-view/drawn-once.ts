import type { Graph } from '../../graph/answers/graph.ts';
import { fontAt, pillOf } from '../../graph/map/pill.ts';
import { languages } from '../../graph/model/vocabulary.ts';
import { type Bundle, bundlesOf } from './bundles.ts';
import { isCrowd } from './cast.ts';
import { curvaturesOf } from './curvatures.ts';
import { grown, type RoundedBox } from './curve.ts';
import { busyFrom } from './emphasis.ts';
import { boxOf } from './scene.ts';

/** The width of a label in ems; core concepts are set in medium weight. */
export type MeasureLabel = (text: string, core: boolean) => number;

/** What is worked out once for a graph, whatever is asked of it later. */
export interface DrawnOnce {
  readonly bundles: readonly Bundle[];
  /** Of a crowd only the lines between its core are bent, which are seen without the others. */
  readonly curvatures: ReadonlyMap<string, number>;
  readonly crowded: boolean;
  /** The number of lines at the busier end of every bundle, and where that begins and ends to count (emphasis.ts). */
  readonly busierEnd: ReadonlyMap<string, number>;
  readonly busy: { readonly from: number; readonly to: number };
}

export function drawnOnce(graph: Graph, measure: MeasureLabel): DrawnOnce {
  const bundles = bundlesOf(graph);
  const crowded = isCrowd(bundles);
  const lineCount = countLines(bundles);
  return {
    bundles,
    curvatures: curvaturesOf(graph, crowded ? amongCore(graph, bundles) : bundles, boxesAtZoomOne(graph, measure)),
    crowded,
    busierEnd: new Map(
      bundles.map(({ key, cause, effect }) => [key, Math.max(lineCount.get(cause) ?? 0, lineCount.get(effect) ?? 0)]),
    ),
    busy: busyFrom([...lineCount.values()]),
  };
}

/** None where the core is a crowd itself: it is drawn thin. */
function amongCore(graph: Graph, bundles: readonly Bundle[]): readonly Bundle[] {
  const core = new Set(graph.concepts.flatMap(({ id, core: isCore }) => (isCore ? id : [])));
  const among = bundles.filter(({ cause, effect }) => core.has(cause) && core.has(effect));
  return isCrowd(among) ? [] : among;
}

function countLines(bundles: readonly Bundle[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { cause, effect } of bundles) {
    count.set(cause, (count.get(cause) ?? 0) + 1);
    count.set(effect, (count.get(effect) ?? 0) + 1);
  }
  return count;
}

/** The pills as the map was made for: those of the larger language. */
function boxesAtZoomOne(graph: Graph, measure: MeasureLabel): ReadonlyMap<string, RoundedBox> {
  return new Map(
    graph.concepts.map((concept) => {
      const boxes = languages.map((language) =>
        boxOf(
          concept,
          pillOf(concept.pref[language], language, fontAt(1, language), (text) => measure(text, concept.core)),
        ),
      );
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      return [concept.id, grown({ x: concept.x, y: concept.y, width, height, radius: 9 }, 4)];
    }),
  );
}
