/**
 * Krippendorff's α for nominal data, two coders and no missing values (Krippendorff, Content Analysis, ch. 12): one
 * minus observed over expected disagreement, the expected one drawn without replacement from all values given. Undefined
 * where fewer than two values differ, for then nothing could disagree.
 */
export function krippendorffAlpha(pairs: readonly (readonly [string, string])[]): number | undefined {
  const counts = new Map<string, number>();
  for (const value of pairs.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = 2 * pairs.length;
  let alike = 0;
  for (const count of counts.values()) alike += count * (count - 1);
  const expected = values * (values - 1) - alike;
  if (expected === 0) return undefined;
  const observed = 2 * pairs.filter(([first, second]) => first !== second).length;
  return 1 - ((values - 1) * observed) / expected;
}
