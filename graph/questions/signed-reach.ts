/**
 * What a concept reaches, and with which signs. Walks over-report signs (a walk may pass a balancing loop and come back
 * turned), and whether a simple path of a given sign exists is NP-complete in general (Lapaugh and Papadimitriou 1984,
 * for even paths). So walks over pairs of concept and sign come first; a sign whose shortest walk passes a concept twice
 * is then confirmed or refuted by a bounded search among simple paths.
 */
import type { CausalClaim } from '../model/claim.ts';
import { type Sign, signs } from '../model/sign.ts';
import { type Adjacency, at } from './adjacency.ts';
import type { Meter } from './meter.ts';
import { signedPathSearch } from './signed-path-search.ts';
import { kinds, signedWalks } from './signed-walks.ts';

export interface Reached {
  /** The concept's number. */
  readonly concept: number;
  /** Claims on the shortest path to it. */
  readonly distance: number;
  /** The signs of walks to it, in order of `signs`: each may be that of a path, no other is. */
  readonly possible: readonly Sign[];
  /**
   * The shortest path of that sign, as its claims from cause to effect; undefined where no path has it, or the meter ran
   * out. To be asked before the next source is.
   */
  readonly witness: (sign: Sign) => readonly CausalClaim[] | undefined;
}

export interface SignedReach {
  /** The concepts that simple paths of at most `maxLength` claims lead to from one concept, nearest first. */
  from(source: number): readonly Reached[];
}

/**
 * Prepares the search; its memory is linear in the concepts and used again for each source. `direction` in: against the
 * claims, what reaches the concept.
 */
export function signedReach(
  adjacency: Adjacency,
  direction: 'in' | 'out',
  maxLength: number,
  meter: Meter,
): SignedReach {
  const { concepts, claims, sign } = adjacency;
  const ahead = direction === 'out' ? adjacency.forward : adjacency.backward;
  const behind = direction === 'out' ? adjacency.backward : adjacency.forward;
  const walked = signedWalks(concepts.length, sign, meter);
  const left = signedWalks(concepts.length, sign, meter);
  const pathSearch = signedPathSearch(adjacency, ahead, left.depth, maxLength, meter);

  return {
    from(source) {
      walked.spread(ahead, source, maxLength);
      const found = new Map<number, { distance: number; kinds: number[] }>();
      for (const state of walked.visited) {
        const concept = Math.floor(state / kinds);
        if (concept === source) continue;
        const known = found.get(concept);
        if (known === undefined) found.set(concept, { distance: at(walked.depth, state), kinds: [state % kinds] });
        else known.kinds.push(state % kinds);
      }
      return [...found].map(([concept, { distance, kinds: walks }]) => {
        let measured = false;
        const witness = (wanted: Sign): readonly CausalClaim[] | undefined => {
          const kind = signs.indexOf(wanted);
          if (!walks.includes(kind)) return undefined;
          const state = concept * kinds + kind;
          let chain = walked.shortestTo(state);
          if (chain === undefined) {
            if (!measured) left.spread(behind, concept, maxLength);
            measured = true;
            chain = pathSearch(source, concept, kind, at(walked.depth, state));
          }
          const inOrder = direction === 'out' ? chain : chain?.toReversed();
          return inOrder?.map((claim) => claims[claim] as CausalClaim);
        };
        return { concept, distance, possible: signs.filter((_, kind) => walks.includes(kind)), witness };
      });
    },
  };
}
