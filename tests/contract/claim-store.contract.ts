import { describe } from 'vitest';
import { promisesOfFiltering } from './promises/filtering.ts';
import { promisesOfLoading } from './promises/loading.ts';
import { promisesOfAnswersOnManyGraphs } from './promises/many-graphs.ts';
import { promisesOfReading } from './promises/reading.ts';
import { promisesOfSearching } from './promises/searching.ts';
import { promisesOfWalking } from './promises/walking.ts';
import type { Subject } from './subject.ts';

/** Every promise of server/stores/claim-store.ts, kept by whichever store is opened. */
export function describeClaimStore(subject: Subject): void {
  describe(`the ${subject.name} store`, () => {
    promisesOfLoading(subject);
    promisesOfReading(subject);
    promisesOfFiltering(subject);
    promisesOfSearching(subject);
    promisesOfWalking(subject);
    promisesOfAnswersOnManyGraphs(subject);
  });
}
