import { z } from 'zod';
import { ConceptName } from './concept.ts';
import { Path } from './path.ts';

/** Two concepts joined with both signs, with the shortest path each way. Computed: the author need not oppose the two. */
export const Clash = z.object({ from: ConceptName, to: ConceptName, plus: Path, minus: Path });
export type Clash = z.infer<typeof Clash>;
