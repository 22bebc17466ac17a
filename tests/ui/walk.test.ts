import { describe, expect, it } from 'vitest';
import { stepFor, type Walk } from '../../ui/map/walk.ts';
import { causal } from '../fixtures/small-dataset.ts';

const claims = [causal('a-b', 'a', 'b'), causal('a-c', 'a', 'c'), causal('b-c', 'b', 'c')];

function pointed(step: ReturnType<typeof stepFor>): Walk {
  if (step?.kind !== 'point') throw new Error(`points at nothing: ${JSON.stringify(step)}`);
  return step.walk;
}

describe('walking with the arrow keys', () => {
  it('looks right along the claims that leave a concept and left at those that reach it', () => {
    expect(pointed(stepFor('ArrowRight', 'a', undefined, claims)).claims.map(({ id }) => id)).toEqual(['a-b', 'a-c']);
    expect(pointed(stepFor('ArrowLeft', 'c', undefined, claims)).claims.map(({ id }) => id)).toEqual(['a-c', 'b-c']);
  });

  it('turns through the claims with down and up, around their ends', () => {
    const first = pointed(stepFor('ArrowRight', 'a', undefined, claims));
    const second = pointed(stepFor('ArrowDown', 'a', first, claims));
    expect(second.index).toBe(1);
    expect(pointed(stepFor('ArrowDown', 'a', second, claims)).index).toBe(0);
    expect(pointed(stepFor('ArrowUp', 'a', first, claims)).index).toBe(1);
  });

  it('goes with the same arrow again, or with Enter, to the concept at the other end', () => {
    const out = pointed(stepFor('ArrowRight', 'a', undefined, claims));
    expect(stepFor('ArrowRight', 'a', out, claims)).toEqual({ kind: 'go', concept: 'b' });
    const back = pointed(stepFor('ArrowLeft', 'c', undefined, claims));
    expect(stepFor('Enter', 'c', back, claims)).toEqual({ kind: 'go', concept: 'a' });
  });

  it('says where no claim leads further', () => {
    expect(stepFor('ArrowRight', 'c', undefined, claims)).toEqual({ kind: 'end' });
  });

  it('forgets a walk that began at another concept', () => {
    const walk = pointed(stepFor('ArrowRight', 'a', undefined, claims));
    expect(stepFor('Enter', 'b', walk, claims)).toBeUndefined();
  });
});
