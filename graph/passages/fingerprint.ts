import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Fingerprint } from '../model/passage.ts';
import { normalise, textOf } from './normalise.ts';
import { hashOf } from './rolling-hash.ts';

/** SHA-256, in hex, of normalised code points in UTF-8. */
export function digestOf(codes: Uint32Array): string {
  return bytesToHex(sha256(utf8ToBytes(textOf(codes))));
}

/** The fingerprint of a sentence; undefined when nothing of it is left after normalisation. */
export function fingerprintOf(sentence: string): Fingerprint | undefined {
  const { codes } = normalise(sentence);
  if (codes.length === 0) return undefined;
  return { len: codes.length, rolling: hashOf(codes), sha256: digestOf(codes) };
}
