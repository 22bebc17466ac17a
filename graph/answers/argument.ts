import { z } from 'zod';
import { Inference, Opposition } from '../model/argument.ts';
import { Claim } from '../model/claim.ts';

/** The argument layer: claims, and every inference and opposition all of whose claims are among them. */
export const Argument = z.object({
  claims: z.array(Claim),
  inferences: z.array(Inference),
  oppositions: z.array(Opposition),
});
export type Argument = z.infer<typeof Argument>;
