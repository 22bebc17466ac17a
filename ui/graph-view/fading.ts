/** A thin line is as it is up to the first length on the screen, in CSS pixels, and has faded from the second on. */
export const fading = { from: 70, to: 420, most: 0.82 } as const;

/** How far a line has faded into the ground, from 0 to 1; as the shader has it (thin-drawing.ts). */
export function fadedShare(length: number): number {
  const t = Math.min(1, Math.max(0, (length - fading.from) / (fading.to - fading.from)));
  return fading.most * t * t * (3 - 2 * t);
}
