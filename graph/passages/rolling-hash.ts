/**
 * The polynomial rolling hash of Karp and Rabin (1987) over code points. Both numbers lie below 2^26, so that a product
 * and a sum stay below 2^53 and double arithmetic is exact.
 */
export const base = 16_777_619;
/** The greatest prime below 2^26. */
export const modulus = 67_108_859;

/** The hash of a whole sequence. */
export function hashOf(codes: Uint32Array): number {
  let hash = 0;
  for (const code of codes) hash = (hash * base + code) % modulus;
  return hash;
}

/** hashes[i] is the hash of the first i code points. */
export function prefixHashes(codes: Uint32Array): Float64Array {
  const hashes = new Float64Array(codes.length + 1);
  let hash = 0;
  codes.forEach((code, index) => {
    hash = (hash * base + code) % modulus;
    hashes[index + 1] = hash;
  });
  return hashes;
}

/** base^length mod modulus: what the hash of a prefix weighs in a window of that length after it. */
export function weightOf(length: number): number {
  let weight = 1;
  for (let step = 0; step < length; step += 1) weight = (weight * base) % modulus;
  return weight;
}
