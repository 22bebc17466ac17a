import { z } from 'zod';
import { Claim } from '../model/claim.ts';
import { ConceptName } from './concept.ts';
import { Loop } from './loop.ts';

/** What falls if some claims are denied. The claims themselves are never changed; this is the argument without them. */
export const CutAnswer = z.object({
  /** The denied claims, by id. */
  denied: z.array(Claim),
  /** Claims that lose every inference that concluded them, one after the other, by id. They may still be asserted. */
  unsupported: z.array(Claim),
  /** Claims that lose some of them and keep others, by id. */
  weakened: z.array(Claim),
  /** The inferences that no longer hold, by id. */
  inferences: z.array(z.string()),
  loops: z.object({ before: z.int(), after: z.int(), broken: z.array(Loop) }),
  /** Ordered pairs of core concepts of which one leads to the other, at any length; null where too many to count. */
  connections: z
    .object({
      before: z.int(),
      after: z.int(),
      lost: z.array(z.object({ from: ConceptName, to: ConceptName })),
    })
    .nullable(),
});
export type CutAnswer = z.infer<typeof CutAnswer>;
