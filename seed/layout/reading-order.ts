import ELK from 'elkjs/lib/elk.bundled.js';
import type { Influence } from './influences.ts';
import type { PillBox } from './pill-box.ts';

/**
 * The order in which the concepts of one region read: ELK's layered layout from left to right, causes before effects,
 * few crossings. Gives a point for each; only their order counts.
 */
export async function readingOrder(
  concepts: readonly { readonly id: string; readonly box: PillBox }[],
  influences: readonly Influence[],
): Promise<ReadonlyMap<string, { readonly x: number; readonly y: number }>> {
  const here = new Set(concepts.map((concept) => concept.id));
  const laidOut = await new ELK.default().layout({
    id: 'region',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.randomSeed': '1',
      'elk.layered.thoroughness': '20',
      'elk.layered.cycleBreaking.strategy': 'GREEDY',
      'elk.separateConnectedComponents': 'false',
    },
    children: concepts.map(({ id, box }) => ({ id, width: box.width, height: box.height })),
    edges: influences
      .filter(({ cause, effect }) => here.has(cause) && here.has(effect))
      .map(({ cause, effect }) => ({ id: `${cause} ${effect}`, sources: [cause], targets: [effect] })),
  });
  return new Map((laidOut.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}
