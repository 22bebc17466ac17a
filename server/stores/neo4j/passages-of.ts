import neo4j from 'neo4j-driver';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { sectionOf } from '../../../graph/model/reference.ts';
import type { Properties } from './properties.ts';

/** Every passage that is fingerprinted, anchored at, noted or listed as claiming nothing, once. */
export function passagesOf({ article, claims, inferences, oppositions }: Dataset): readonly Properties[] {
  const fingerprints = new Map(article.passages.map(({ ref, ...fingerprint }) => [ref, fingerprint]));
  const silent = new Map(article.silent.map(({ ref, reason }) => [ref, reason]));
  const references = new Set([
    ...fingerprints.keys(),
    ...silent.keys(),
    ...[...article.notes, ...claims, ...inferences, ...oppositions].flatMap(({ anchors }) => anchors),
  ]);
  return [...references].map((ref) => {
    const fingerprint = fingerprints.get(ref);
    return {
      id: ref,
      name: ref,
      section: sectionOf(ref),
      silent: silent.get(ref),
      ...(fingerprint === undefined
        ? {}
        : { len: neo4j.int(fingerprint.len), rolling: neo4j.int(fingerprint.rolling), sha256: fingerprint.sha256 }),
    };
  });
}
