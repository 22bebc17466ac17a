/** The one order of ids: by UTF-16 code units, which no locale changes. */
export function codeUnitOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Orders records by their ids. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return codeUnitOrder(a.id, b.id);
}
