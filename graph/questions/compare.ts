/** How an answer changes when the same question is asked again under another filter. */

/** What identifies each item of an answer, with its sign. */
export type Signed = ReadonlyMap<string, string>;

/** Lists in the order of the answer each item stands in. */
export function compare(first: Signed, second: Signed) {
  const names = [...first.keys()];
  return {
    lost: names.filter((name) => !second.has(name)),
    changed: names.filter((name) => second.has(name) && second.get(name) !== first.get(name)),
    gained: [...second.keys()].filter((name) => !first.has(name)),
  };
}
