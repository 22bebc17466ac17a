import type { CausalClaim } from '../graph/model/claim.ts';

/** A random causal layer, always the same for the same sizes: every concept is the cause of `each` claims. */
export function randomLayer(concepts: number, each: number): readonly CausalClaim[] {
  const random = mulberry32(concepts * 31 + each);
  return Array.from({ length: concepts * each }, (_, n) => ({
    id: `c${n}`,
    kind: 'causal',
    cause: `n${Math.floor(n / each)}`,
    effect: `n${Math.floor(random() * concepts)}`,
    relation: 'promotes',
    text: { zh: '甲', en: 'A' },
    modality: 'asserted',
    horizon: 'general',
    voice: 'author',
    fidelity: 'stated',
    anchors: ['1.p1.s1'],
  }));
}

/** Tommy Ettinger's mulberry32: numbers in [0, 1) from a seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
