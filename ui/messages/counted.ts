/** A number with its English noun: `1 claim`, `2 claims`, `2 theses`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
