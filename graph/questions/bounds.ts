/** What every search takes and gives, so that none can run away and none drops anything in silence. */

export interface Bounds {
  /** Longest chain, in claims: 1 to 8. */
  readonly maxLength: number;
  /** Most items to return. */
  readonly limit: number;
  /** Most steps (claims looked at) before the search gives what it has. */
  readonly budget: number;
  /**
   * Says that time is up or the asker has gone; looked at every few thousand steps. A search runs without a pause, so a
   * signal fired by a timer of the same thread (`AbortSignal.timeout`) comes too late: where time is to be bounded,
   * `aborted` must read a clock.
   */
  readonly signal?: Pick<AbortSignal, 'aborted'>;
}

export const defaultBounds = { maxLength: 6, limit: 50, budget: 2_000_000 } as const satisfies Bounds;

/** Why an answer is not the whole: cut at the limit, out of steps, out of time. */
export type Cut = 'limit' | 'budget' | 'time';

export interface Bounded<Item> {
  readonly items: readonly Item[];
  /** Undefined: complete. */
  readonly cut: Cut | undefined;
  readonly steps: number;
}
