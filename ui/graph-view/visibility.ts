/** What is on the screen at a zoom: which concepts at all, and which of them as pills. */
import type { DrawnConcept } from '../../graph/answers/graph.ts';
import type { RoundedBox } from './curve.ts';
import type { Marks, Standing } from './emphasis.ts';
import type { GraphView } from './view.ts';

/** Screen pixels for one pixel of the map at which the concepts outside the core come out. */
const detailFrom = 1.7;

/** Large screens show the whole map larger: there too the first picture is the core alone. */
export function detailZoom(zoomOfWholeMap: number): number {
  return Math.max(detailFrom, zoomOfWholeMap * 1.3);
}

export function isShown(
  concept: Pick<DrawnConcept, 'id' | 'core'>,
  view: Pick<GraphView, 'shown' | 'focus'>,
  marks: Marks,
  detailed: boolean,
): boolean {
  if (concept.core || detailed || view.shown === 'all') return true;
  if (view.focus !== undefined && (view.focus.concept === concept.id || view.focus.concepts.has(concept.id)))
    return true;
  if (marks.pathConcepts.has(concept.id)) return true;
  return marks.claim?.cause === concept.id || marks.claim?.effect === concept.id;
}

const rank: Readonly<Record<Standing, number>> = { focus: 3, lit: 2, plain: 1, faint: 0 };

/** Whether the first concept goes before the second where there is room for one: negative if so. */
export function byImportance(
  a: { readonly concept: DrawnConcept; readonly standing: Standing },
  b: { readonly concept: DrawnConcept; readonly standing: Standing },
): number {
  return (
    rank[b.standing] - rank[a.standing] ||
    Number(b.concept.core) - Number(a.concept.core) ||
    b.concept.degree - a.concept.degree ||
    (a.concept.id < b.concept.id ? -1 : 1)
  );
}

const betweenPills = 4;

/**
 * Which of the boxes, the most important first, have room: each that overlaps none before it. The rest become dots.
 * Gives one answer for each box, in order.
 */
export function whatHasRoom(boxes: readonly RoundedBox[]): readonly boolean[] {
  const taken: RoundedBox[] = [];
  return boxes.map((box) => {
    const free = taken.every(
      (other) =>
        Math.abs(other.x - box.x) >= (other.width + box.width) / 2 + betweenPills ||
        Math.abs(other.y - box.y) >= (other.height + box.height) / 2 + betweenPills,
    );
    if (free) taken.push(box);
    return free;
  });
}
