/** So many lines are drawn in a frame while the map moves. */
const mostWhileMoving = 4000;

/** Evenly taken from all, so that the sample looks like the whole; each part keeps its order. */
export function sampled<Line>(lines: readonly Line[]): {
  readonly rest: readonly Line[];
  readonly sample: readonly Line[];
} {
  const share = Math.min(1, mostWhileMoving / lines.length);
  const isTaken = (index: number) => Math.floor((index + 1) * share) > Math.floor(index * share);
  return {
    rest: lines.filter((_, index) => !isTaken(index)),
    sample: lines.filter((_, index) => isTaken(index)),
  };
}
