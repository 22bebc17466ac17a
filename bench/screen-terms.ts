/** What the benchmark of the screen and the page it runs have in common. */
export type Kind = 'ours' | 'stock';
export type Motion = 'pan' | 'zoom';

/** Milliseconds until something is seen, and until the picture is whole. */
export interface Mounted {
  readonly first: number;
  readonly whole: number;
}
