import type { Influence } from './influences.ts';
import type { PillBox } from './pill-box.ts';

/** Centres of pills, by index of the concept. Pixels at zoom 1. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What makes a map hard to read, each as the length of line (pixels) one would accept to be rid of it. */
const price = { crossing: 45, throughPill: 190, backwards: 420, sideways: 200, hubLine: 0.3 } as const;
/** From this many lines on a concept is a hub; its lines are drawn faint and count little. */
const hubDegree = 9;
const clearance = 5;

interface Line {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly sameRegion: boolean;
}

/**
 * How untidy a placing is: the length of its lines, their crossings, lines that run through pills, and inside a region
 * effects that do not stand right of their causes. Gives a function of places, cheap enough to call many thousand times.
 */
export function untidinessOf(
  concepts: readonly string[],
  boxes: ReadonlyMap<string, PillBox>,
  homes: ReadonlyMap<string, string>,
  influences: readonly Influence[],
): (places: Places) => number {
  const indexOf = new Map(concepts.map((id, index) => [id, index]));
  const halfWidth = Float64Array.from(concepts, (id) => (boxes.get(id)?.width ?? 0) / 2 + clearance);
  const halfHeight = Float64Array.from(concepts, (id) => (boxes.get(id)?.height ?? 0) / 2 + clearance);
  const degree = new Map<string, number>();
  for (const { cause, effect } of influences) {
    degree.set(cause, (degree.get(cause) ?? 0) + 1);
    degree.set(effect, (degree.get(effect) ?? 0) + 1);
  }
  const lines: Line[] = [];
  for (const { cause, effect } of influences) {
    const from = indexOf.get(cause);
    const to = indexOf.get(effect);
    if (from === undefined || to === undefined) continue;
    const busier = Math.max(degree.get(cause) ?? 0, degree.get(effect) ?? 0);
    lines.push({
      from,
      to,
      weight: busier >= hubDegree ? price.hubLine : 1,
      sameRegion: homes.get(cause) === homes.get(effect),
    });
  }

  return ({ x, y }) => {
    const at = (list: Float64Array, index: number) => list[index] ?? 0;
    let sum = 0;
    for (let i = 0; i < lines.length; i += 1) {
      const line = lines[i];
      if (line === undefined) continue;
      const { from, to, weight } = line;
      const ax = at(x, from);
      const ay = at(y, from);
      const bx = at(x, to);
      const by = at(y, to);
      sum += Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) * weight;
      if (line.sameRegion) {
        const ahead = bx - ax;
        if (ahead < -40) sum += price.backwards * weight;
        else if (ahead < 40) sum += price.sideways * weight;
      }
      const left = Math.min(ax, bx);
      const right = Math.max(ax, bx);
      const top = Math.min(ay, by);
      const bottom = Math.max(ay, by);
      for (let pill = 0; pill < concepts.length; pill += 1) {
        if (pill === from || pill === to) continue;
        const px = at(x, pill);
        const py = at(y, pill);
        const w = at(halfWidth, pill);
        const h = at(halfHeight, pill);
        if (px + w < left || px - w > right || py + h < top || py - h > bottom) continue;
        if (crossesBox(ax, ay, bx, by, px - w, py - h, px + w, py + h)) sum += price.throughPill * weight;
      }
      for (let j = 0; j < i; j += 1) {
        const other = lines[j];
        if (other === undefined) continue;
        if (other.from === from || other.to === to || other.from === to || other.to === from) continue;
        const cx = at(x, other.from);
        const cy = at(y, other.from);
        const dx = at(x, other.to);
        const dy = at(y, other.to);
        if (Math.max(cx, dx) < left || Math.min(cx, dx) > right) continue;
        if (Math.max(cy, dy) < top || Math.min(cy, dy) > bottom) continue;
        const c = turn(ax, ay, bx, by, cx, cy);
        const d = turn(ax, ay, bx, by, dx, dy);
        if (c * d >= 0) continue;
        if (turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0) {
          sum += price.crossing * Math.min(weight, other.weight);
        }
      }
    }
    return sum;
  };
}

/** Positive if the point lies on one side of the line, negative on the other. */
function turn(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

/** Whether the segment a-b meets the box (Liang and Barsky's clipping). */
export function crossesBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  let enter = 0;
  let leave = 1;
  const clip = (step: number, distance: number) => {
    if (step === 0) return distance >= 0;
    const t = distance / step;
    if (step < 0) enter = Math.max(enter, t);
    else leave = Math.min(leave, t);
    return enter <= leave;
  };
  const dx = bx - ax;
  const dy = by - ay;
  return clip(-dx, ax - left) && clip(dx, right - ax) && clip(-dy, ay - top) && clip(dy, bottom - ay);
}
