import type { CausalClaim } from '../graph/model/claim.ts';
import { relations } from '../graph/model/vocabulary.ts';

/**
 * A random causal layer, always the same for the same sizes: every concept is the cause of `each` claims. Half of them
 * promote; the other half is shared by all relations. They stand in the order of their ids, as every store gives them.
 */
export function randomLayer(concepts: number, each: number): readonly CausalClaim[] {
  const random = mulberry32(concepts * 31 + each);
  return Array.from({ length: concepts * each }, (_, n) => ({
    id: `c${String(n).padStart(8, '0')}`,
    kind: 'causal',
    cause: `n${Math.floor(n / each)}`,
    effect: `n${Math.floor(random() * concepts)}`,
    relation: relations[Math.floor(random() * relations.length * 2)] ?? 'promotes',
    text: { zh: '甲', en: 'A' },
    modality: 'asserted',
    horizon: 'general',
    voice: 'author',
    fidelity: 'stated',
    anchors: ['1.p1.s1'],
  }));
}

/** Tommy Ettinger's mulberry32: numbers in [0, 1) from a seed. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
