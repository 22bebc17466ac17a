/**
 * Walking an argument with the arrow keys: up to a premise, down to a conclusion, left and right to what stands beside it.
 * Up and down follow the lines; where several lead on, the one nearest below or above is taken.
 */
import type { Inference } from '../../graph/model/argument.ts';
import type { Placed } from './place-argument.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function directionOf(key: string): Direction | undefined {
  return directions[key];
}

/** The claim reached; undefined where nothing lies in this direction. */
export function stepInArgument(
  from: string,
  direction: Direction,
  claims: Placed['claims'],
  inferences: readonly Inference[],
): string | undefined {
  const here = claims.find(({ id }) => id === from)?.place;
  if (here === undefined) return claims[0]?.id;
  const centre = (place: typeof here) => ({ x: place.x + place.width / 2, y: place.y + place.height / 2 });
  const start = centre(here);
  const nearest = (ids: ReadonlySet<string> | undefined, far: (dx: number, dy: number) => number) => {
    let best: { readonly id: string; readonly distance: number } | undefined;
    for (const { id, place } of claims) {
      if (id === from || ids?.has(id) === false) continue;
      const { x, y } = centre(place);
      const distance = far(x - start.x, y - start.y);
      if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { id, distance };
    }
    return best?.id;
  };
  if (direction === 'up') {
    const premises = inferences.filter(({ conclusion }) => conclusion === from).flatMap((one) => one.premises);
    return nearest(new Set(premises), Math.hypot);
  }
  if (direction === 'down') {
    const conclusions = inferences.filter((one) => one.premises.includes(from)).map(({ conclusion }) => conclusion);
    return nearest(new Set(conclusions), Math.hypot);
  }
  const side = direction === 'left' ? -1 : 1;
  const level = here.height / 2 + 40;
  return nearest(undefined, (dx, dy) =>
    dx * side > 0 && Math.abs(dy) <= level ? Math.abs(dx) + Math.abs(dy) : Number.POSITIVE_INFINITY,
  );
}
