/** One thing wrong with a dataset, said so that an editor can mend it. */
export interface Finding {
  /** The rule's name, kebab-case; the data guide lists them all. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one sentence, naming the record. */
  readonly message: string;
  /** What to do about it. */
  readonly tip: string;
  /** Where in the dataset: `['claims', 12, 'cause']`. The reader turns it into file and line. */
  readonly path: readonly (string | number)[];
}

/** A finding placed in a file. Lines and columns count from 1; 0 where the file as a whole is meant. */
export interface PlacedFinding extends Omit<Finding, 'path'> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
