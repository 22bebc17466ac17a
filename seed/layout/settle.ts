import type { RegionFrame } from './frame.ts';
import type { PillBox } from './pill-box.ts';
import { roomLeft, type Seats, takeSeats } from './seats.ts';
import { steadyDice } from './steady-dice.ts';
import type { Places } from './untidiness.ts';

export interface SeatedRegion {
  readonly frame: RegionFrame;
  readonly seats: Seats;
}

const mostTries = 24_000;
/** A large map gets fewer tries, each of which costs more: about two seconds in all. */
const effort = 2e8;
/** How much worse (in the unit of untidiness, pixels) a try may be at the beginning; it shrinks to nothing. */
const firstPatience = 220;
const leastGap = 12;

/**
 * Lets the concepts change seats inside their regions until the map is tidy: threshold accepting (Dueck and Scheuer
 * 1990) over exchanges and moves, with steady dice, so that the outcome is the same every time. Gives the best places.
 */
export function settle(
  start: readonly SeatedRegion[],
  concepts: readonly string[],
  boxes: ReadonlyMap<string, PillBox>,
  untidiness: (places: Places) => number,
  lines: number,
): Places {
  const tries = Math.min(mostTries, Math.ceil(effort / Math.max(1, lines * (lines / 2 + concepts.length))));
  const dice = steadyDice(2024);
  const pick = (count: number) => Math.floor(dice() * count);
  const indexOf = new Map(concepts.map((id, index) => [id, index]));
  const places: Places = { x: new Float64Array(concepts.length), y: new Float64Array(concepts.length) };
  const regions = start.map(({ frame, seats }) => ({ frame, seats: seats.map((column) => [...column]) }));
  const seat = (region: (typeof regions)[number]) =>
    takeSeats(region.frame, region.seats, boxes, (id, x, y) => {
      const index = indexOf.get(id) ?? 0;
      places.x[index] = x;
      places.y[index] = y;
    });
  for (const region of regions) seat(region);

  const movable = regions.filter((region) => region.seats.flat().length > 1);
  let now = untidiness(places);
  let best = { cost: now, x: places.x.slice(), y: places.y.slice() };
  for (let attempt = 0; attempt < tries && movable.length > 0; attempt += 1) {
    const region = movable[pick(movable.length)];
    if (region === undefined) break;
    const before = region.seats.map((column) => [...column]);
    const from = region.seats[pick(region.seats.length)];
    const to = region.seats[pick(region.seats.length)];
    if (from === undefined || to === undefined || from.length === 0) continue;
    const taken = pick(from.length);
    if (dice() < 0.6 && to.length > 0) {
      const other = pick(to.length);
      const [a, b] = [from[taken], to[other]];
      if (a === undefined || b === undefined) continue;
      from[taken] = b;
      to[other] = a;
    } else {
      const [moved] = from.splice(taken, 1);
      if (moved !== undefined) to.splice(pick(to.length + 1), 0, moved);
    }
    const fits = [from, to].every((column) => roomLeft(region.frame, column, boxes) >= leastGap * column.length);
    const patience = firstPatience * (1 - attempt / tries) ** 2;
    if (fits) seat(region);
    const next = fits ? untidiness(places) : Number.POSITIVE_INFINITY;
    if (next <= now + patience) {
      now = next;
      if (now < best.cost) best = { cost: now, x: places.x.slice(), y: places.y.slice() };
    } else {
      region.seats.splice(0, region.seats.length, ...before);
      if (fits) seat(region);
    }
  }
  return { x: best.x, y: best.y };
}
