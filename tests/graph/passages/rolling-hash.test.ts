import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base, hashOf, modulus, prefixHashes, weightOf } from '../../../graph/passages/rolling-hash.ts';

const codes = fc
  .array(fc.integer({ min: 0x30, max: 0x10ffff }), { maxLength: 80 })
  .map((list) => Uint32Array.from(list));

describe('the rolling hash', () => {
  it('is exact: it agrees with arithmetic on big integers', () => {
    fc.assert(
      fc.property(codes, (list) => {
        const exact = [...list].reduce((hash, code) => (hash * BigInt(base) + BigInt(code)) % BigInt(modulus), 0n);
        expect(hashOf(list)).toBe(Number(exact));
      }),
    );
  });

  it('of a window follows from those of the prefixes', () => {
    fc.assert(
      fc.property(codes, fc.nat(80), fc.nat(80), (list, one, two) => {
        const [from, to] = [Math.min(one, two, list.length), Math.min(Math.max(one, two), list.length)];
        const hashes = prefixHashes(list);
        const rolled =
          ((hashes[to] ?? 0) - (((hashes[from] ?? 0) * weightOf(to - from)) % modulus) + modulus) % modulus;
        expect(rolled).toBe(hashOf(list.subarray(from, to)));
      }),
    );
  });
});
