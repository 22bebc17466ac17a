import type { Dataset } from '../model/dataset.ts';
import type { Finding } from './finding.ts';

/** One thing that must be so in a dataset. Pure: the same dataset gives the same findings in the same order. */
export interface Rule {
  /** Kebab-case, part of every finding. */
  readonly name: string;
  /** What must be so, in one sentence, for the data guide. */
  readonly description: string;
  /** Says nothing about a dataset of which some records could not be read, for those might be the very ones it misses. */
  readonly needsAll?: true;
  check(dataset: Dataset): readonly Finding[];
}
