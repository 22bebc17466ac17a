import type { Names } from './names.ts';

/**
 * A Web Annotation that says where a record is anchored: body the record, targets the passages, by reference, never by
 * their text.
 */
export function annotation(
  kind: string,
  { id, anchors }: { readonly id: string; readonly anchors: readonly string[] },
  named: Names,
) {
  return {
    id: named(`${kind}-anchors`, id),
    type: 'oa:Annotation',
    body: named(kind, id),
    target: anchors.map((reference) => ({
      type: 'oa:SpecificResource',
      source: named('article'),
      selector: { type: 'oa:FragmentSelector', conformsTo: 'urn:lunmai:passage-reference', value: reference },
    })),
  };
}
