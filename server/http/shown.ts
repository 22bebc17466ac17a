/** What somebody sent, fit to be repeated to them: no control characters or lone surrogates, at most 64 characters. */
export function presentable(given: string): string {
  const characters = Array.from(given.slice(0, 400).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD'));
  return characters.length > 64 ? `${characters.slice(0, 63).join('')}…` : characters.join('');
}
