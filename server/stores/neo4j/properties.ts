/** The properties of a node or relationship, as they are written. */
import type { Bilingual } from '../../../graph/model/text.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** Neo4j Browser captions a node with its `name`. */
export function named({ zh, en }: Bilingual): Properties {
  return { name: zh, nameEn: en };
}

export function remarked(remark: Bilingual | undefined): Properties {
  return remark === undefined ? {} : { remark: remark.zh, remarkEn: remark.en };
}
