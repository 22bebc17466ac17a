/** What of a view is drawn thin: lines that are too many to be drawn with care, and the dots of the concepts between. */
import type { Bundle } from './bundles.ts';
import type { Cast } from './cast.ts';
import { dotColour } from './dot-colour.ts';
import { type LineEmphasis, type Marks } from './emphasis.ts';
import type { Palette } from './palette.ts';

export interface ThinLine {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** Plain hexadecimal. The longer a line is on the screen the fainter, so that at every zoom what joins neighbours stands out. */
  readonly colour: string;
}

export interface ThinDot {
  readonly x: number;
  readonly y: number;
  readonly core: boolean;
  readonly colour: string;
}

/** Where thousands of lines lie over one another each is fainter. */
const crowdStrength = 0.4;

/** The longest first, so that what joins neighbours lies on top. */
export function thinLines(
  cast: Cast,
  marks: Marks,
  emphasisOf: (bundle: Bundle) => LineEmphasis | undefined,
  colourOf: (bundle: Bundle, strength: number) => string,
): readonly ThinLine[] {
  const lines = cast.thin.flatMap((bundle): readonly (ThinLine & { readonly length: number })[] => {
    const emphasis = emphasisOf(bundle);
    const [from, to] = [cast.byId.get(bundle.cause)?.concept, cast.byId.get(bundle.effect)?.concept];
    if (emphasis === undefined || from === undefined || to === undefined) return [];
    const strength = emphasis.strength * (marks.answer.has(bundle.key) ? 1 : crowdStrength);
    return [{ from, to, length: Math.hypot(to.x - from.x, to.y - from.y), colour: colourOf(bundle, strength) }];
  });
  return lines.sort((a, b) => b.length - a.length);
}

/** None where dots are few enough to be drawn with the labels. */
export function thinDots(cast: Cast, palette: Palette): readonly ThinDot[] {
  if (!cast.crowded) return [];
  const colours = new Map<string, string>();
  return cast.concepts.map(({ concept: { x, y, theme, core }, standing }) => {
    const key = `${theme} ${standing}`;
    const colour = colours.get(key) ?? dotColour(theme, standing, palette);
    colours.set(key, colour);
    return { x, y, core, colour };
  });
}
