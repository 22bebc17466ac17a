import { z } from 'zod';
import { polarities } from '../model/sign.ts';
import { Path } from './path.ts';

/**
 * A feedback loop: a chain that ends where it began. `concepts` names each once; there are as many joints as hops, the
 * last of which lies between the last claim and the first.
 */
export const Loop = Path.extend({ polarity: z.enum(polarities) });
export type Loop = z.infer<typeof Loop>;
