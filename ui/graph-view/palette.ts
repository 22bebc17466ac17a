import type { Sign } from '../../graph/model/sign.ts';
import type { Theme } from '../../graph/model/vocabulary.ts';
import type { Note } from './view.ts';

/** The colours and typefaces of the map, as plain hexadecimal. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly muted: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly accent: string;
  readonly focus: string;
  readonly warning: string;
  readonly region: string;
  readonly regionLine: string;
  readonly regionTitle: string;
  readonly signs: Readonly<Record<Sign, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly serif: string;
  readonly sans: string;
}

/** The colour of a sign; what no single sign tells is set in ink. */
export function toneOf(palette: Palette, tone: Note['tone']): string {
  if (tone === 'accent') return palette.accent;
  return tone === 'ambiguous' ? palette.ink : palette.signs[tone];
}
