import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { liesOnLoop } from '../../../graph/questions/lies-on-loop.ts';
import { simpleLoops } from '../../../graph/questions/simple-loops.ts';
import { randomClaims } from './random-claims.ts';

it('a concept lies on a loop exactly where a loop of whatever length passes it', () => {
  fc.assert(
    fc.property(randomClaims(), (claims) => {
      const adjacency = buildAdjacency(claims);
      for (const concept of adjacency.concepts) {
        const bounds = { maxLength: adjacency.concepts.length, limit: 1, budget: 100_000 };
        const passing = simpleLoops(adjacency, bounds, concept).items.length > 0;
        expect(liesOnLoop(claims, concept), concept).toBe(passing);
      }
      expect(liesOnLoop(claims, 'nowhere')).toBe(false);
    }),
  );
});
