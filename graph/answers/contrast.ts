import { z } from 'zod';
import { Opposition } from '../model/argument.ts';
import { Claim } from '../model/claim.ts';

/** One opposition with its claims whole, in its own order. */
export const Contrast = z.object({ opposition: Opposition, claims: z.array(Claim) });
export type Contrast = z.infer<typeof Contrast>;
