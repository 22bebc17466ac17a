/** F1 of two sets: twice what they share over the sum of their sizes. Undefined where both are empty. */
export function f1(first: ReadonlySet<string>, second: ReadonlySet<string>): number | undefined {
  const sum = first.size + second.size;
  return sum === 0 ? undefined : (2 * [...first].filter((element) => second.has(element)).length) / sum;
}
