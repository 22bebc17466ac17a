/** Reading passage references such as `1.1.p3.s4` and `T1.r3.c3` (graph/model/passage.ts). */

/** The section or table a reference lies in: `1.1` of `1.1.p3.s4`, `T1` of `T1.r3.c3`. */
export function sectionOf(reference: string): string {
  return reference.replace(/\.(?:p[0-9]+\.s[0-9]+|r[0-9]+\.c[0-9]+)$/, '');
}

/** The paragraph a reference lies in: `1.1.p3` of `1.1.p3.s4`; of a table cell, the whole table. */
export function paragraphOf(reference: string): string {
  return reference.replace(/\.(?:s[0-9]+|r[0-9]+\.c[0-9]+)$/, '');
}
