/** In pixels: a line that stands for more claims is a little broader, one that is asked for broader still. */
export function lineWidth(claims: number, lit: boolean): number {
  return 2 + 0.45 * Math.log2(claims) + (lit ? 1.1 : 0);
}
