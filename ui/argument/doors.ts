/** Where lines leave and reach a claim: side by side in the order in which they come from or go to, so that none cross. */
import type { Inference } from '../../graph/model/argument.ts';
import { bottomOf, middleOf, nowhere, type Place } from './box.ts';
import type { Point } from './lines.ts';

export interface Doors {
  /** Where the line from the inference reaches its conclusion. */
  above(claim: string, inference: Inference): Point;
  /** Where the line to the inference leaves its premise. */
  below(claim: string, inference: Inference): Point;
}

/** Between two doors, and from the sides of a box to the outermost ones together, at least. */
const room = { most: 44, sides: 40 } as const;

/** `places`: of the claims. `across`: how far to the right an inference stands. */
export function doorsOf(
  inferences: readonly Inference[],
  places: ReadonlyMap<string, Place>,
  across: (inference: Inference) => number,
): Doors {
  const above = new Map<string, Inference[]>();
  const below = new Map<string, Inference[]>();
  for (const inference of inferences) {
    add(above, inference.conclusion, inference);
    for (const premise of inference.premises) add(below, premise, inference);
  }
  for (const those of [...above.values(), ...below.values()]) those.sort((a, b) => across(a) - across(b));
  const doorAt = (place: Place, those: readonly Inference[], inference: Inference): number => {
    const step = Math.min(room.most, (place.width - room.sides) / those.length);
    return middleOf(place) + step * (those.indexOf(inference) - (those.length - 1) / 2);
  };
  return {
    above(claim, inference) {
      const place = places.get(claim) ?? nowhere;
      return { x: doorAt(place, above.get(claim) ?? [], inference), y: place.y };
    },
    below(claim, inference) {
      const place = places.get(claim) ?? nowhere;
      return { x: doorAt(place, below.get(claim) ?? [], inference), y: bottomOf(place) };
    },
  };
}

function add(sides: Map<string, Inference[]>, claim: string, inference: Inference): void {
  const those = sides.get(claim);
  if (those === undefined) sides.set(claim, [inference]);
  else those.push(inference);
}
