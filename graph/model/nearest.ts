import { distance } from 'fastest-levenshtein';

/**
 * The candidates most like a word that is none of them: at most three, best first, none further away than half its
 * length (Levenshtein distance, at least 2). A part of a name is as near as one letter changed; case does not count.
 */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  const lower = word.slice(0, 64).toLowerCase();
  const reach = Math.max(2, Math.floor(lower.length / 2));
  return [...candidates]
    .map((candidate) => {
      const other = candidate.toLowerCase();
      const within = lower.length > 2 && (other.includes(lower) || lower.includes(other));
      return { candidate, away: within && other !== lower ? 1 : distance(lower, other) };
    })
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
