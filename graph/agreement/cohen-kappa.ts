/**
 * Cohen's κ (1960) of two coders who each gave every unit one category: agreement beyond what their own frequencies
 * would bring by chance; 1 is full agreement, 0 is chance. Undefined where there is no unit, or where both gave every
 * unit the same category, so that chance alone agrees fully.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | undefined {
  const total = pairs.length;
  const categories = new Set(pairs.flat());
  const share = (test: (pair: readonly [string, string]) => boolean) => pairs.filter(test).length / total;
  const observed = share(([first, second]) => first === second);
  let expected = 0;
  for (const category of categories)
    expected += share(([first]) => first === category) * share(([, second]) => second === category);
  return total === 0 || expected === 1 ? undefined : (observed - expected) / (1 - expected);
}
