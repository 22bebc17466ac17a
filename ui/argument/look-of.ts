/**
 * How an inference or opposition over some claims is drawn: whether the text marks it, faint where the filter leaves one of
 * its claims out, lit where one of them is selected.
 */
export function lookOf(
  explicit: boolean,
  claims: readonly string[],
  faint: ReadonlySet<string>,
  selected: string | undefined,
): string {
  const looks = [explicit ? 'explicit' : 'implicit'];
  if (claims.some((id) => faint.has(id))) looks.push('faint');
  if (selected !== undefined && claims.includes(selected)) looks.push('lit');
  return looks.join(' ');
}
