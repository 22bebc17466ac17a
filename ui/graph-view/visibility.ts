/** What is on the screen at a zoom: which concepts at all, and which of them as pills. */
import type { DrawnConcept } from '../../graph/answers/graph.ts';
import type { RoundedBox } from './curve.ts';
import type { Marks, Standing } from './emphasis.ts';
import type { GraphView } from './view.ts';

/** Screen pixels for one pixel of the map at which the concepts outside the core come out. */
const detailFrom = 2.1;

/** Large screens show the whole map larger: there too the first picture is the core alone. */
export function detailZoom(zoomOfWholeMap: number): number {
  return Math.max(detailFrom, zoomOfWholeMap * 1.3);
}

export function isShown(
  concept: Pick<DrawnConcept, 'id' | 'core'>,
  view: Pick<GraphView, 'shown' | 'focus' | 'drawing' | 'pinned' | 'hidden'>,
  marks: Marks,
  detailed: boolean,
): boolean {
  const { id } = concept;
  const asked =
    view.focus?.concept === id ||
    marks.pathConcepts.has(id) ||
    marks.claim?.cause === id ||
    marks.claim?.effect === id ||
    view.drawing?.centre.includes(id) === true;
  if (asked) return true;
  if (view.hidden.has(id)) return false;
  if (concept.core || detailed || view.shown === 'all' || view.pinned.has(id)) return true;
  return view.focus?.concepts.has(id) === true || view.drawing?.concepts.get(id)?.near === true;
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

/** How far a pill may be pushed from its place, in pixels: so little that its lines still end beneath it. */
const pushes = [4, 8].flatMap((by) => [
  [0, by],
  [0, -by],
  [1.5 * by, 0],
  [-1.5 * by, 0],
  [1.5 * by, by],
  [-1.5 * by, by],
  [1.5 * by, -by],
  [-1.5 * by, -by],
]);

/** How far beside its dot a label may stand, in pixels from the dot to the nearest side of the label. */
const besideDot = [7, 20, 36, 56] as const;
const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/**
 * A label whose place may be taken. Pushed a little it may still have room (all but `spare`); else it stands beside its
 * place at once (`needed`), or close beside it inside `within` if room is left when all others have been seated
 * (`wanted`), or not at all.
 */
export interface Seeker {
  readonly box: RoundedBox;
  readonly call: 'needed' | 'wanted' | 'steady' | 'spare';
  readonly within?: Rectangle | undefined;
}

/** The corner at the top left, and the size. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: over its place, perhaps pushed a little, or beside a dot. */
export interface Seat {
  readonly box: RoundedBox;
  readonly beside: boolean;
}

/**
 * Where there is room for each label, the most important first: at its place, pushed a little, or beside it, overlapping
 * none before it and nothing of what is `kept` free, `most` of them at most; undefined where a dot must stand for it. Gives one answer for each, in order.
 */
export function roomFor(
  labels: readonly Seeker[],
  kept: readonly RoundedBox[] = [],
  most = Number.POSITIVE_INFINITY,
): readonly (Seat | undefined)[] {
  const taken = [...kept];
  const free = (box: RoundedBox) =>
    taken.every(
      (other) =>
        Math.abs(other.x - box.x) >= (other.width + box.width) / 2 + betweenPills ||
        Math.abs(other.y - box.y) >= (other.height + box.height) / 2 + betweenPills,
    );
  const seat = (places: Iterable<RoundedBox>, beside: boolean): Seat | undefined => {
    for (const box of places) {
      if (!free(box)) continue;
      taken.push(box);
      return { box, beside };
    }
    return undefined;
  };
  const seated = labels.map(({ box, call }) => {
    if (call === 'spare') return taken.length < kept.length + most ? seat([box], false) : undefined;
    return seat(aroundPlace(box), false) ?? (call === 'needed' ? seat(besides(box, besideDot), true) : undefined);
  });
  return labels.map(({ box, call, within }, index) => {
    if (seated[index] !== undefined || call !== 'wanted') return seated[index];
    const near = besides(box, besideDot.slice(0, 2));
    return seat(within === undefined ? near : near.filter((place) => lies(place, within)), true);
  });
}

function* aroundPlace(box: RoundedBox): Iterable<RoundedBox> {
  yield box;
  for (const [across = 0, down = 0] of pushes) yield { ...box, x: box.x + across, y: box.y + down };
}

function lies(box: RoundedBox, { x, y, width, height }: Rectangle): boolean {
  return (
    Math.abs(box.x - x - width / 2) <= (width - box.width) / 2 &&
    Math.abs(box.y - y - height / 2) <= (height - box.height) / 2
  );
}

function besides(box: RoundedBox, gaps: readonly number[]): readonly RoundedBox[] {
  return gaps.flatMap((gap) =>
    directions.map(([across, down]) => ({
      ...box,
      x: box.x + across * (box.width / 2 + gap),
      y: box.y + down * (box.height / 2 + gap),
    })),
  );
}
