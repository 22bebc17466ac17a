import { z } from 'zod';
import { comparisons } from '../questions/stricter-filters.ts';
import { Meta } from './meta.ts';

/**
 * The same question asked again, and what changed. An item is named by the ids of its claims joined with `+`, by its
 * concept, or by its two concepts joined with `>`; both answers hold them whole.
 */
export function Comparison<Data extends z.ZodType>(data: Data) {
  return z.object({
    only: z.enum(comparisons),
    data,
    meta: Meta,
    /** In the first answer only: it does not survive. */
    lost: z.array(z.string()),
    /** In both, with another sign. */
    changed: z.array(z.string()),
    /** In the second answer only: there was no room for it in the first. */
    gained: z.array(z.string()),
  });
}
