import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dataset } from './dataset.ts';
import type { MapLayout } from './layout.ts';

/** The version of a dataset with its map: 16 hex digits of the SHA-256 of their canonical JSON (keys in order). */
export function versionOf(dataset: Dataset, layout: MapLayout): string {
  return bytesToHex(sha256(utf8ToBytes(canonical({ dataset, layout })))).slice(0, 16);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
