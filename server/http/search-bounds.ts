/** The bounds of a search as query parameters (graph/questions/bounds.ts). */
import { defaultBounds } from '../../graph/questions/bounds.ts';
import { wholeOr } from './parameters.ts';

/** The most claims any chain may have. */
export const longest = 8;

/** `item`: what is searched for, in the singular. */
export function searchBounds(
  item: string,
  defaults: { readonly maxLength: number; readonly limit: number } = defaultBounds,
) {
  return {
    maxLength: wholeOr(defaults.maxLength, 1, longest, `The most claims a ${item} may have.`),
    limit: wholeOr(defaults.limit, 1, 200, `How many to give at most.`),
    budget: wholeOr(defaultBounds.budget, 1, 10_000_000, 'The most claims to look at.'),
  };
}
