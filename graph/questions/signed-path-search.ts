/** The search for a simple path of a given sign, cut wherever no walk leads on to the goal with the sign that is wanted. */
import { type Adjacency, at, type Rows } from './adjacency.ts';
import type { Meter } from './meter.ts';
import { inTurn, kinds } from './signed-walks.ts';

/**
 * Prepares it. `left`: by state, the length of the shortest walk from the goal back to it; -1 where there is none. What is
 * given finds the claims of the shortest path of a kind that has at least `least` of them, undefined where there is none or
 * the meter ran out.
 */
export function signedPathSearch(
  { concepts, sign }: Adjacency,
  ahead: Rows,
  left: Int32Array,
  maxLength: number,
  meter: Meter,
): (source: number, goal: number, wanted: number, least: number) => number[] | undefined {
  const onPath = new Uint8Array(concepts.length);
  return (source, goal, wanted, least) => {
    const chain: number[] = [];
    const fits = (concept: number, soFar: number, rest: number): boolean => {
      for (let kind = 0; kind < kinds; kind++) {
        const depth = at(left, concept * kinds + kind);
        if (depth !== -1 && depth <= rest && inTurn(soFar, kind) === wanted) return true;
      }
      return false;
    };
    const extend = (concept: number, soFar: number, rest: number): boolean => {
      if (concept === goal) return rest === 0 && soFar === wanted;
      onPath[concept] = 1;
      for (let place = at(ahead.start, concept); place < at(ahead.start, concept + 1); place++) {
        if (!meter.mayStep()) break;
        const next = at(ahead.concept, place);
        if (at(onPath, next) === 1) continue;
        const claim = at(ahead.claim, place);
        const onward = inTurn(soFar, at(sign, claim));
        if (!fits(next, onward, rest - 1)) continue;
        chain.push(claim);
        if (extend(next, onward, rest - 1)) {
          onPath[concept] = 0;
          return true;
        }
        chain.pop();
      }
      onPath[concept] = 0;
      return false;
    };
    for (let length = least; length <= maxLength && meter.cut === undefined; length++) {
      if (extend(source, 0, length)) return chain;
    }
    return undefined;
  };
}
